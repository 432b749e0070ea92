import { createRoute } from "@hono/zod-openapi";
import { clinicLog } from "@plumbline/contracts";
import { toClinicRecord } from "../clinic/to-clinic-record.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { namePeople } from "../name-people.ts";

export function addListClinicNumbers(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/clinic-numbers",
    operationId: "listClinicNumbers",
    summary: "GEN-07: what the clinic has set, the oldest first; for therapists with who and why",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient", "therapist"),
    responses: { 200: json("The clinic's log", clinicLog), ...problemResponses(...signedInProblems) },
  });

  api.openapi(route, async (c) => {
    const records = await dependencies.clinic.listRecords();
    const isTherapist = c.get("signedIn").role === "therapist";
    const nameOf = isTherapist
      ? await namePeople(
          dependencies.people,
          records.map(({ by }) => by),
        )
      : null;
    return c.json({ records: records.map((record) => toClinicRecord(record, nameOf)) }, 200);
  });
}
