import type { APIGatewayProxyEventV2WithJWTAuthorizer } from "aws-lambda";

export type EventRequest = {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly token: string;
  /** Text goes as it is; bytes in base64, as API Gateway sends every type that it does not take for text. */
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
};

/** An event of API Gateway, HTTP API, payload format 2.0, behind a JWT authorizer: as AWS sent it, with our values. */
export function createApiGatewayEvent(request: EventRequest): APIGatewayProxyEventV2WithJWTAuthorizer {
  const { method, path, query = "", token, body, contentType } = request;
  const isBase64Encoded = body instanceof Uint8Array;
  return {
    version: "2.0",
    routeKey: "ANY /api/{proxy+}",
    rawPath: path,
    rawQueryString: query,
    headers: {
      accept: "*/*",
      authorization: `Bearer ${token}`,
      ...(contentType === undefined ? {} : { "content-type": contentType }),
      ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }),
      host: "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
      "user-agent": "curl/8.5.0",
      "x-amzn-trace-id": "Root=1-6720b0c4-3f1b6f0e0a5d4c7b9e8f1a2b",
      "x-forwarded-for": "192.0.2.7",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    ...(query === "" ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    pathParameters: { proxy: path.slice("/api/".length) },
    requestContext: {
      accountId: "123456789012",
      apiId: "a1b2c3d4e5",
      authorizer: {
        principalId: "",
        integrationLatency: 0,
        jwt: { claims: { token_use: "access" }, scopes: [] },
      },
      domainName: "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
      domainPrefix: "a1b2c3d4e5",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.7", userAgent: "curl/8.5.0" },
      requestId: "AbCdEfGhIjKlMnO=",
      routeKey: "ANY /api/{proxy+}",
      stage: "$default",
      time: "04/Oct/2026:09:30:00 +0000",
      timeEpoch: Date.UTC(2026, 9, 4, 9, 30),
    },
    ...(body === undefined ? {} : { body: isBase64Encoded ? Buffer.from(body).toString("base64") : body }),
    isBase64Encoded,
  };
}
