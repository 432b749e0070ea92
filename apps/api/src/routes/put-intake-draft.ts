import { createRoute } from "@hono/zod-openapi";
import { intakeDraft } from "@plumbline/contracts";
import { saveDraft } from "../chart/save-draft.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_INTAKE } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";

export function addPutIntakeDraft(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/intake-draft",
    operationId: "putIntakeDraft",
    summary: "Keeps what the patient who asks has answered so far, if nobody was faster; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_INTAKE)] as const,
    request: { body: jsonBody(intakeDraft) },
    responses: {
      201: json("The first answers are stored", intakeDraft),
      200: json("Stored in the place of the draft before, or stored before", intakeDraft),
      ...problemResponses(...signedInProblems, ...bodyProblems, "intake-changed"),
    },
  });

  api.openapi(route, async (c) => {
    const draft = c.req.valid("json");
    const outcome = await saveDraft(dependencies, c.get("signedIn").subject, draft);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    const isFirst = outcome.value === "created" && draft.revision === 1;
    return isFirst ? c.json(draft, 201) : c.json(draft, 200);
  });
}
