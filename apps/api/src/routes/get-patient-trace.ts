import { createRoute } from "@hono/zod-openapi";
import { subject, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, binarySchema } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { reviewPatient } from "../review-patient.ts";

const TRACE_TYPE = "application/octet-stream";

export function addGetPatientTrace(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/patients/{patientId}/sessions/{id}/trace",
    operationId: "getPatientTrace",
    summary: "The trace of a patient's session, for a therapist whom the patient let in",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    request: { params: z.object({ patientId: subject, id: ulid }) },
    responses: {
      200: { description: "As the patient's device sent it", content: { [TRACE_TYPE]: { schema: binarySchema } } },
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
        read: "trace",
        sessionId: id,
        requestId: c.get("requestId"),
      },
      () => readNamedTrace(dependencies, patientId, id),
    );
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    return c.body(new Uint8Array(outcome.value), 200, { "Content-Type": TRACE_TYPE });
  });
}

/** A trace whose record never came is nobody's to see. */
async function readNamedTrace(
  { sessions, traces }: Pick<ApiDependencies, "sessions" | "traces">,
  patientId: string,
  sessionId: string,
): Promise<Uint8Array | null> {
  const session = await sessions.getSession(patientId, sessionId);
  return session === null || session.skeletonTrace === null ? null : traces.getTrace({ patientId, sessionId });
}
