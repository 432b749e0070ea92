import { createRoute } from "@hono/zod-openapi";
import { grant, ulid } from "@plumbline/contracts";
import { z } from "zod";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { toInstant } from "../instant.ts";
import { namePeople } from "../name-people.ts";
import { answerProblem } from "../problem.ts";
import { toGrant } from "../to-grant.ts";

export function addDeleteGrant(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "delete",
    path: "/api/v1/grants/{grantId}",
    operationId: "deleteGrant",
    summary: "The patient who asks ends an access; asked again, nothing changes",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    request: { params: z.object({ grantId: ulid }) },
    responses: {
      200: json("It has ended, and stays in the list", grant),
      ...problemResponses(...signedInProblems, "request-invalid", "not-found"),
    },
  });

  api.openapi(route, async (c) => {
    const patientId = c.get("signedIn").subject;
    const to = toInstant(dependencies.now());
    const ended = await dependencies.grants.endGrant(patientId, c.req.valid("param").grantId, to);
    if (ended === null) return answerProblem(c, "not-found");
    return c.json(toGrant(ended, await namePeople(dependencies.people, [ended.grantee.id])), 200);
  });
}
