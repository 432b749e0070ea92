import { createRoute } from "@hono/zod-openapi";
import { intakeDraft } from "@plumbline/contracts";
import { findDraft } from "../chart/save-draft.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";

export function addGetIntakeDraft(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/intake-draft",
    operationId: "getIntakeDraft",
    summary: "The intake that is under way of the patient who asks",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    responses: {
      200: json("What was answered so far", intakeDraft),
      ...problemResponses(...signedInProblems, "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const draft = await findDraft(dependencies, c.get("signedIn").subject);
    return draft === null ? answerProblem(c, "not-found") : c.json(draft, 200);
  });
}
