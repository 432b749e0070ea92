import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import { createLambdaHandler } from "../lambda/create-lambda-handler.ts";
import { readLambdaSettings } from "../lambda/lambda-settings.ts";
import { createApiGatewayEvent, type EventRequest } from "./api-gateway-event.ts";
import { createMemoryTraceStore } from "./memory-trace-store.ts";
import { TEST_NOW } from "./test-dependencies.ts";
import { openTestTable } from "./test-table.ts";
import { createTestTokens } from "./test-tokens.ts";

export const cognitoIssuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_a1b2c3d4e";

/** The function behind API Gateway with an embedded table, a patient and a therapist. Whoever opens it closes its table. */
export async function openLambda() {
  const table = await openTestTable();
  const tokens = await createTestTokens();
  const lines: unknown[] = [];
  let clock = TEST_NOW;
  const settings = readLambdaSettings({
    TABLE_NAME: table.name,
    TRACE_BUCKET: "plumbline-traces",
    TOKEN_ISSUER: cognitoIssuer,
    CLIENT_ID: "web-client",
  });
  const handler = createLambdaHandler(settings, {
    client: table.client,
    traces: createMemoryTraceStore(),
    keySet: tokens.keySet,
    log: (...line) => lines.push(line),
    // A millisecond later at each look, so that ids made one after the other sort so.
    now: () => {
      clock += 1;
      return clock;
    },
  });

  /** As Cognito signs them: no `aud`, the client in `client_id`. */
  const sign = (subject: string, group: string) =>
    tokens.sign(subject, {
      issuer: cognitoIssuer,
      audience: null,
      type: "JWT",
      groups: [group],
      claims: { client_id: "web-client", token_use: "access" },
    });

  return {
    close: table.close,
    tokens,
    lines,
    repositories: createDynamoRepositories(table.client, table.name),
    patient: await sign("patient-1", "patient"),
    therapist: await sign("therapist-1", "therapist"),
    call: async (request: EventRequest) => {
      const { statusCode, headers, body = "", isBase64Encoded } = await handler(createApiGatewayEvent(request));
      return { statusCode, headers, body, isBase64Encoded };
    },
  };
}
