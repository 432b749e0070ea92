import { createRoute } from "@hono/zod-openapi";
import { sessionUpload, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";

export function addGetSession(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/sessions/{id}",
    operationId: "getSession",
    summary: "One session of the patient who asks",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    request: { params: z.object({ id: ulid }) },
    responses: {
      200: json("As it was sent", sessionUpload),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const session = await dependencies.sessions.getSession(c.get("signedIn").subject, c.req.valid("param").id);
    return session === null ? answerProblem(c, "not-found") : c.json(session, 200);
  });
}
