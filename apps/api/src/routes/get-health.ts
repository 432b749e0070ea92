import { createRoute } from "@hono/zod-openapi";
import { health } from "@plumbline/contracts";
import type { Api } from "../http/create-api.ts";
import { json } from "../http/declare.ts";

const route = createRoute({
  method: "get",
  path: "/api/v1/health",
  operationId: "getHealth",
  summary: "Alive and reachable; says nothing about the stores behind it",
  security: [],
  responses: { 200: json("It is", health) },
});

export function addGetHealth(api: Api): void {
  api.openapi(route, (c) => c.json({ status: "ok" } as const, 200));
}
