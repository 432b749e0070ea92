import { createRoute } from "@hono/zod-openapi";
import { patientEvent, speaksOfSession, storedReceipt, ulid } from "@plumbline/contracts";
import { z } from "zod";
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

export function addPutEvent(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/events/{id}",
    operationId: "putEvent",
    summary: "Keeps what happened to the patient who asks, with the alerts that follow; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_EVENT)] as const,
    request: { params: z.object({ id: ulid }), body: jsonBody(patientEvent) },
    responses: {
      201: json("Stored", storedReceipt),
      200: json("The same event was stored before", storedReceipt),
      ...problemResponses(...signedInProblems, ...bodyProblems, "event-id-mismatch", "event-differs", "event-refused"),
    },
  });

  api.openapi(route, async (c) => {
    const { subject: patientId, role } = c.get("signedIn");
    const writing = { patientId, by: { id: patientId, role }, requestId: c.get("requestId") };
    const { id } = c.req.valid("param");
    const event = c.req.valid("json");
    if (event.id !== id) return answerProblem(c, "event-id-mismatch");
    const record = () => recordEvent(dependencies, writing, event);
    const outcome = speaksOfSession(event) ? await withAdjustment(dependencies, writing, record) : await record();
    if (outcome.kind === "refused") return answerProblem(c, outcome.code, outcome.refusals);
    return outcome.value === "created" ? c.json({ id }, 201) : c.json({ id }, 200);
  });
}
