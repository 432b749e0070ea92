import { createRoute } from "@hono/zod-openapi";
import { sessionUpload, subject, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { reviewPatient } from "../review-patient.ts";

export function addGetPatientSession(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/patients/{patientId}/sessions/{id}",
    operationId: "getPatientSession",
    summary: "One session of a patient, for a therapist whom the patient let in",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ patientId: subject, id: ulid }) },
    responses: {
      200: json("As the patient's device sent it", sessionUpload),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId, id } = c.req.valid("param");
    const outcome = await reviewPatient(
      dependencies,
      {
        patientId,
        therapistId: c.get("signedIn").subject,
        read: "session",
        sessionId: id,
        requestId: c.get("requestId"),
      },
      () => dependencies.sessions.getSession(patientId, id),
    );
    return outcome.kind === "refused" ? answerProblem(c, outcome.code) : c.json(outcome.value, 200);
  });
}
