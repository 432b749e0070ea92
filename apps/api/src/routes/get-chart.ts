import { createRoute } from "@hono/zod-openapi";
import { chart } from "@plumbline/contracts";
import { openChart } from "../chart/open-chart.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";

export function addGetChart(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/chart",
    operationId: "getChart",
    summary: "All that decides what the patient who asks may do; empty before the first intake",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "patient"),
    responses: { 200: json("As it stands", chart), ...problemResponses(...signedInProblems) },
  });

  api.openapi(route, async (c) => c.json(await openChart(dependencies, c.get("signedIn").subject), 200));
}
