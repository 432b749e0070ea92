import { createRoute } from "@hono/zod-openapi";
import { grantList } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";
import { namePeople } from "../name-people.ts";
import { toGrant } from "../to-grant.ts";

export function addListGrants(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/grants",
    operationId: "listGrants",
    summary: "Who may or might see the sessions of the patient who asks, oldest first",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    responses: { 200: json("All of them, ended ones included", grantList), ...problemResponses(...signedInProblems) },
  });

  api.openapi(route, async (c) => {
    const stored = await dependencies.grants.listGrants(c.get("signedIn").subject);
    const granteeIds = stored.map(({ grantee }) => grantee.id);
    const nameOf = await namePeople(dependencies.people, granteeIds);
    return c.json({ grants: stored.map((grant) => toGrant(grant, nameOf)) }, 200);
  });
}
