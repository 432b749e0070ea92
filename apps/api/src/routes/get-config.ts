import { createRoute } from "@hono/zod-openapi";
import { webConfiguration } from "@plumbline/contracts";
import type { ApiDependencies } from "../dependencies.ts";
import type { Api } from "../http/create-api.ts";
import { json } from "../http/declare.ts";

const route = createRoute({
  method: "get",
  path: "/api/v1/config",
  operationId: "getConfig",
  summary: "What the web app must know before anybody is signed in",
  security: [],
  responses: { 200: json("Where to sign in", webConfiguration) },
});

export function addGetConfig(api: Api, dependencies: Pick<ApiDependencies, "webConfiguration">): void {
  api.openapi(route, (c) => c.json(dependencies.webConfiguration, 200));
}
