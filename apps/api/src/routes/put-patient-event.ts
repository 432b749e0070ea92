import { createRoute } from "@hono/zod-openapi";
import { opensAgain, storedReceipt, subject, therapistEvent, ulid } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
import { recordEvent } from "../chart/record-event.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_EVENT } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { answerProblem } from "../problem.ts";
import { withAdjustment } from "../programs/with-adjustment.ts";

export function addPutPatientEvent(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/events/{id}",
    operationId: "putPatientEvent",
    summary:
      "Keeps what a therapist decides for a patient who let them in, if the rules allow it now; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_EVENT)] as const,
    request: { params: z.object({ patientId: subject, id: ulid }), body: jsonBody(therapistEvent) },
    responses: {
      201: json("Stored", storedReceipt),
      200: json("The same event was stored before", storedReceipt),
      ...problemResponses(
        ...signedInProblems,
        ...bodyProblems,
        "event-id-mismatch",
        "event-differs",
        "event-refused",
        "not-found",
      ),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const { subject: therapistId, role } = c.get("signedIn");
    const by = { id: therapistId, role };
    if (!(await hasAccess(dependencies, patientId, by))) return answerProblem(c, "not-found");
    const writing = { patientId, by, requestId: c.get("requestId") };
    const { id } = c.req.valid("param");
    const event = c.req.valid("json");
    if (event.id !== id) return answerProblem(c, "event-id-mismatch");
    const record = () => recordEvent(dependencies, writing, event);
    const outcome = opensAgain(event) ? await withAdjustment(dependencies, writing, record) : await record();
    if (outcome.kind === "refused") return answerProblem(c, outcome.code, outcome.refusals);
    return outcome.value === "created" ? c.json({ id }, 201) : c.json({ id }, 200);
  });
}
