import { createRoute } from "@hono/zod-openapi";
import { intakeDraft, subject } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
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

export function addPutPatientIntakeDraft(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/intake-draft",
    operationId: "putPatientIntakeDraft",
    summary: "The same, by a therapist whom the patient let in, who asks the questions",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_INTAKE)] as const,
    request: { params: z.object({ patientId: subject }), body: jsonBody(intakeDraft) },
    responses: {
      201: json("The first answers are stored", intakeDraft),
      200: json("Stored in the place of the draft before, or stored before", intakeDraft),
      ...problemResponses(...signedInProblems, ...bodyProblems, "intake-changed", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const { subject: therapistId, role } = c.get("signedIn");
    const by = { id: therapistId, role };
    if (!(await hasAccess(dependencies, patientId, by))) return answerProblem(c, "not-found");
    const draft = c.req.valid("json");
    const outcome = await saveDraft(dependencies, patientId, draft);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    const isFirst = outcome.value === "created" && draft.revision === 1;
    return isFirst ? c.json(draft, 201) : c.json(draft, 200);
  });
}
