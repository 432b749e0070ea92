import { createRoute } from "@hono/zod-openapi";
import { clinicChangeRequest, clinicRecord } from "@plumbline/contracts";
import { z } from "zod";
import { changeNumber } from "../clinic/change-number.ts";
import { toClinicRecord } from "../clinic/to-clinic-record.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { bodyProblems, jsonBody } from "../http/json-body.ts";
import { LARGEST_CLINIC_CHANGE } from "../http/largest-bodies.ts";
import { limitBody } from "../http/limit-body.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { version } from "../http/version.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";

export function addPutClinicNumber(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "put",
    path: "/api/v1/clinic-numbers/{version}",
    operationId: "putClinicNumber",
    summary: "GEN-07: sets a number for all patients of the clinic, from a day to come on; sent again, nothing changes",
    security: bearerSecurity,
    middleware: [signedIn(dependencies, "therapist"), limitBody(LARGEST_CLINIC_CHANGE)] as const,
    request: { params: z.object({ version }), body: jsonBody(clinicChangeRequest) },
    responses: {
      201: json("Set", clinicRecord),
      200: json("It was set before", clinicRecord),
      ...problemResponses(...signedInProblems, ...bodyProblems, "clinic-number-changed", "clinic-number-refused"),
    },
  });

  api.openapi(route, async (c) => {
    const by = c.get("signedIn").subject;
    const asked = { version: c.req.valid("param").version, by, change: c.req.valid("json") };
    const outcome = await changeNumber(dependencies, asked);
    if (outcome.kind === "refused") return answerProblem(c, outcome.code, outcome.refusals);
    const { isNew, record } = outcome.value;
    const told = toClinicRecord(record, await namePeople(dependencies.people, [record.by]));
    return isNew ? c.json(told, 201) : c.json(told, 200);
  });
}
