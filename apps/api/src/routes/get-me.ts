import { createRoute } from "@hono/zod-openapi";
import { currentPerson } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";

export function addGetMe(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/me",
    operationId: "getMe",
    summary: "Whoever the token names",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient", "therapist"),
    responses: { 200: json("This person", currentPerson), ...problemResponses(...signedInProblems) },
  });

  api.openapi(route, async (c) => {
    const { subject, role } = c.get("signedIn");
    const person = await dependencies.people.getPerson(subject);
    return c.json({ subject, role, name: person?.name ?? "" }, 200);
  });
}
