import { createRoute } from "@hono/zod-openapi";
import { isEvidence, sessionUpload, storedReceipt, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { withAdjustment } from "../programs/with-adjustment.ts";
import { recordSession } from "../record-session.ts";

/** Five hundred repetitions with their checks are half of it. */
const LARGEST_SESSION_BYTES = 256 * 1024;

export function addPutSession(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/sessions/{id}",
    operationId: "putSession",
    summary: "Keeps a session of the patient who asks; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_SESSION_BYTES)] as const,
    request: {
      params: z.object({ id: ulid }),
      body: { required: true, content: { "application/json": { schema: sessionUpload } } },
    },
    responses: {
      201: json("Stored", storedReceipt),
      200: json("The same session was stored before", storedReceipt),
      ...problemResponses(
        ...signedInProblems,
        "request-invalid",
        "body-malformed",
        "body-invalid",
        "body-too-large",
        "content-type-unsupported",
        "session-id-mismatch",
        "session-differs",
        "trace-missing",
      ),
    },
  });

  api.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const session = c.req.valid("json");
    if (session.sessionId !== id) return answerProblem(c, "session-id-mismatch");
    const patientId = c.get("signedIn").subject;
    const record = () => recordSession(dependencies, patientId, session);
    const outcome = isEvidence(session)
      ? await withAdjustment(dependencies, { patientId, requestId: c.get("requestId") }, record)
      : await record();
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    return outcome.value === "created" ? c.json({ id }, 201) : c.json({ id }, 200);
  });
}
