import { createRoute } from "@hono/zod-openapi";
import { pageQuery, sessionPage } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { toCursor, toPageRequest } from "../http/cursor.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";

export function addListSessions(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/sessions",
    operationId: "listSessions",
    summary: "Sessions of the patient who asks, newest first",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    request: { query: pageQuery },
    responses: {
      200: json("A page of them", sessionPage),
      ...problemResponses(...signedInProblems, "cursor-invalid", "request-invalid"),
    },
  });

  api.openapi(route, async (c) => {
    const page = toPageRequest(c.req.valid("query"));
    if (page === null) return answerProblem(c, "cursor-invalid");
    const { entries, next } = await dependencies.sessions.listSessions(c.get("signedIn").subject, page);
    return c.json({ sessions: [...entries], nextCursor: toCursor(next) }, 200);
  });
}
