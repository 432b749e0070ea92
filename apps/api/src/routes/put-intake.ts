import { createRoute } from "@hono/zod-openapi";
import { intakeRecord } from "@plumbline/contracts";
import { z } from "zod";
import { recordIntake } from "../chart/record-intake.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_INTAKE } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { version } from "../http/version.ts";
import { answerProblem } from "../problem.ts";

export function addPutIntake(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/intakes/{version}",
    operationId: "putIntake",
    summary: "Keeps an intake that the patient who asks has confirmed, and ends its draft; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_INTAKE)] as const,
    request: { params: z.object({ version }), body: jsonBody(intakeRecord) },
    responses: {
      201: json("Stored", intakeRecord),
      200: json("The same intake was stored before", intakeRecord),
      ...problemResponses(...signedInProblems, ...bodyProblems, "intake-changed", "intake-impossible"),
    },
  });

  api.openapi(route, async (c) => {
    const { subject: patientId, role } = c.get("signedIn");
    const writing = { patientId, by: { id: patientId, role }, requestId: c.get("requestId") };
    const intake = c.req.valid("json");
    if (intake.version !== c.req.valid("param").version) return answerProblem(c, "request-invalid");
    const outcome = await recordIntake(dependencies, writing, intake);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    return outcome.value === "created" ? c.json(intake, 201) : c.json(intake, 200);
  });
}
