import { createRoute } from "@hono/zod-openapi";
import { program, programProposal, subject } from "@plumbline/contracts";
import { z } from "zod";
import { hasAccess } from "../access/has-access.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_PROGRAM } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { version } from "../http/version.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";
import { assignProgram } from "../programs/assign-program.ts";
import { peopleIn, toProgram } from "../programs/to-program.ts";

export function addPutPatientProgram(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/patients/{patientId}/programs/{version}",
    operationId: "putPatientProgram",
    summary:
      "PROG-12: assigns the version that follows the newest one, if the rules allow it today; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_PROGRAM)] as const,
    request: { params: z.object({ patientId: subject, version }), body: jsonBody(programProposal) },
    responses: {
      201: json("Assigned", program),
      200: json("The same program was assigned before", program),
      ...problemResponses(...signedInProblems, ...bodyProblems, "program-changed", "program-refused", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const { patientId } = c.req.valid("param");
    const { subject: therapistId, role } = c.get("signedIn");
    const by = { id: therapistId, role };
    if (!(await hasAccess(dependencies, patientId, by))) return answerProblem(c, "not-found");
    const writing = { patientId, by, requestId: c.get("requestId") };
    const { version: asked } = c.req.valid("param");
    const outcome = await assignProgram(dependencies, writing, { version: asked, proposal: c.req.valid("json") });
    if (outcome.kind === "refused") return answerProblem(c, outcome.code, outcome.refusals);
    const { isNew, program: stored } = outcome.value;
    const assigned = toProgram(stored, await namePeople(dependencies.people, peopleIn(stored)));
    return isNew ? c.json(assigned, 201) : c.json(assigned, 200);
  });
}
