import { createRoute } from "@hono/zod-openapi";
import { unheardConsents } from "@plumbline/clinical";
import { intakeRecord, subject } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
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

export function addPutPatientIntake(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/intakes/{version}",
    operationId: "putPatientIntake",
    summary: "The same, by a therapist whom the patient let in, who asked the questions",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_INTAKE)] as const,
    request: { params: z.object({ patientId: subject, version }), body: jsonBody(intakeRecord) },
    responses: {
      201: json("Stored", intakeRecord),
      200: json("The same intake was stored before", intakeRecord),
      ...problemResponses(
        ...signedInProblems,
        ...bodyProblems,
        "consent-not-heard",
        "intake-changed",
        "intake-impossible",
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
    const intake = c.req.valid("json");
    if (intake.version !== c.req.valid("param").version) return answerProblem(c, "request-invalid");
    const { answers, sharing, heard = [] } = intake;
    if (unheardConsents({ ...answers, ...sharing }, heard).length > 0) return answerProblem(c, "consent-not-heard");
    const outcome = await recordIntake(dependencies, writing, intake);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code);
    return outcome.value === "created" ? c.json(intake, 201) : c.json(intake, 200);
  });
}
