import { OpenAPIHono } from "@hono/zod-openapi";
import { answerProblem } from "../problem.ts";
import type { ApiEnvironment } from "./api-environment.ts";

export type Api = OpenAPIHono<ApiEnvironment>;

/** An empty API that answers whatever does not fit a route's schemas without quoting it. */
export function createApi(): Api {
  return new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      if (result.target === "json") return answerProblem(c, "body-invalid");
      const isCursor = result.target === "query" && result.error.issues.some(({ path }) => path[0] === "cursor");
      return answerProblem(c, isCursor ? "cursor-invalid" : "request-invalid");
    },
  });
}
