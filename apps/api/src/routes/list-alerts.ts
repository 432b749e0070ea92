import { createRoute } from "@hono/zod-openapi";
import { alertQueue } from "@plumbline/contracts";
import { listAlertQueue } from "../alerts/list-alert-queue.ts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { bearerSecurity, json } from "../http/declare.ts";
import { problemResponses } from "../http/problem-responses.ts";
import { signedIn, signedInProblems } from "../http/signed-in.ts";

export function addListAlerts(api: Api, dependencies: ApiDependencies): void {
  const route = createRoute({
    method: "get",
    path: "/api/v1/alerts",
    operationId: "listAlerts",
    summary:
      "REV-01: what nobody has acknowledged, of all patients who let the therapist who asks in; a fall is one entry",
    security: bearerSecurity,
    middleware: signedIn(dependencies, "therapist"),
    responses: {
      200: json("All of it, in the order of the queue", alertQueue),
      ...problemResponses(...signedInProblems),
    },
  });

  api.openapi(route, async (c) => {
    const asker = { therapistId: c.get("signedIn").subject, requestId: c.get("requestId") };
    return c.json(await listAlertQueue(dependencies, asker), 200);
  });
}
