import type { Api } from "./create-api.ts";

const OPENAPI_PATH = "/api/openapi.json";

/** Serves the OpenAPI document of every route that was added before. */
export function describeApi(api: Api): void {
  api.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "An access token of the issuer that /api/v1/config names.",
  });
  // Made when somebody asks: a Lambda function starts faster without.
  let document: unknown;
  api.get(OPENAPI_PATH, (c) => {
    document ??= api.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "Plumbline",
        version: "1",
        description:
          "Charts and sessions of physical therapy at home, and who may see them. Errors are RFC 9457 problem documents.",
      },
    });
    return c.json(document);
  });
}
