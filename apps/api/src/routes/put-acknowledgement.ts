import { createRoute } from "@hono/zod-openapi";
import { acknowledgementRequest, alert, alertId, subject } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
import { acknowledgeAlert } from "../alerts/acknowledge-alert.ts";
import { toAlert } from "../alerts/to-alert.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_ACKNOWLEDGEMENT } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";

export function addPutAcknowledgement(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/alerts/{alertId}/acknowledgement",
    operationId: "putAcknowledgement",
    summary: "REV-04: says what was done about an alert, and what came before it of the same fall; clears no lock",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_ACKNOWLEDGEMENT)] as const,
    request: { params: z.object({ patientId: subject, alertId }), body: jsonBody(acknowledgementRequest) },
    responses: {
      201: json("Acknowledged", alert),
      200: json("The same was said before", alert),
      ...problemResponses(...signedInProblems, ...bodyProblems, "not-found", "alert-acknowledged"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId, alertId: id } = c.req.valid("param");
    const { subject: therapistId, role } = c.get("signedIn");
    if (!(await hasAccess(dependencies, patientId, { id: therapistId, role }))) return answerProblem(c, "not-found");
    const asked = { patientId, alertId: id, therapistId, word: c.req.valid("json") };
    const outcome = await acknowledgeAlert(dependencies, asked);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    const nameOf = await namePeople(dependencies.people, [therapistId]);
    const acknowledged = toAlert(outcome.value.alert, nameOf);
    return outcome.value.isNew ? c.json(acknowledged, 201) : c.json(acknowledged, 200);
  });
}
