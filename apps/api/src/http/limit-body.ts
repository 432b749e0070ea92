import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerProblem } from "../problem.ts";
import type { ApiEnvironment } from "./api-environment.ts";

/** @param maxSize bytes */
export function limitBody(maxSize: number): MiddlewareHandler<ApiEnvironment> {
  return bodyLimit({ maxSize, onError: (c) => answerProblem(c, "body-too-large") });
}
