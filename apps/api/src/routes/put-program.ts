import { createRoute } from "@hono/zod-openapi";
import { program, programProposal } from "@plumbline/contracts";
import { z } from "zod";
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

export function addPutProgram(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/programs/{version}",
    operationId: "putProgram",
    summary:
      "GEN-06: the patient who asks, in tier A and without a therapist, confirms the starter program as the rules propose it",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "patient"), limitBody(LARGEST_PROGRAM)] as const,
    request: { params: z.object({ version }), body: jsonBody(programProposal) },
    responses: {
      201: json("Assigned", program),
      200: json("The same program was assigned before", program),
      ...problemResponses(...signedInProblems, ...bodyProblems, "program-changed", "program-refused"),
    },
  });

  api.openapi(route, async (c) => {
    const { subject: patientId, role } = c.get("signedIn");
    const writing = { patientId, by: { id: patientId, role }, requestId: c.get("requestId") };
    const { version: asked } = c.req.valid("param");
    const outcome = await assignProgram(dependencies, writing, { version: asked, proposal: c.req.valid("json") });
    if (outcome.kind === "refused") return answerProblem(c, outcome.code, outcome.refusals);
    const { isNew, program: stored } = outcome.value;
    const assigned = toProgram(stored, await namePeople(dependencies.people, peopleIn(stored)));
    return isNew ? c.json(assigned, 201) : c.json(assigned, 200);
  });
}
