import { createRoute } from "@hono/zod-openapi";
import { intakeDraft, subject } from "@plumbline/contracts";
import { z } from "zod";
import { findDraft } from "../chart/save-draft.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { reviewPatient } from "../review-patient.ts";

export function addGetPatientIntakeDraft(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/patients/{patientId}/intake-draft",
    operationId: "getPatientIntakeDraft",
    summary: "The intake that is under way of a patient, for a therapist whom the patient let in",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ patientId: subject }) },
    responses: {
      200: json("What was answered so far", intakeDraft),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const therapistId = c.get("signedIn").subject;
    const outcome = await reviewPatient(
      dependencies,
      { patientId, therapistId, read: "intake-draft", sessionId: null, requestId: c.get("requestId") },
      () => findDraft(dependencies, patientId),
    );
    return outcome.kind === "refused" ? answerProblem(c, outcome.code) : c.json(outcome.value, 200);
  });
}
