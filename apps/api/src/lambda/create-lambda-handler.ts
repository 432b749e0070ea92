import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import type { JWTVerifyGetKey } from "jose";
import { createTokenVerifier } from "../access/verify-token.ts";
import { projectAlerts } from "../alerts/project-alerts.ts";
import { createApp } from "../app.ts";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import type { Log } from "../log.ts";
import type { TraceStore } from "../trace-store.ts";
import { newUlid, randomLetters } from "../ulid.ts";
import type { LambdaSettings } from "./lambda-settings.ts";

/** What lambda.ts takes from AWS, and a test from its own machine. */
export type LambdaSurroundings = {
  readonly client: DynamoDBClient;
  readonly traces: TraceStore;
  readonly keySet: JWTVerifyGetKey;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type LambdaHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const INVITATION_CODE_LETTERS = 8;

/** The app behind API Gateway, HTTP API, payload format 2.0. */
export function createLambdaHandler(
  { tableName, tokens, webConfiguration }: LambdaSettings,
  { client, traces, keySet, log, now }: LambdaSurroundings,
): LambdaHandler {
  const repositories = createDynamoRepositories(client, tableName);
  const answer = handle(
    createApp({
      ...repositories,
      // Messages are the stream's: this function may not send any.
      announceAlerts: (waiting) => projectAlerts(repositories, waiting),
      traces,
      verifyToken: createTokenVerifier(tokens, keySet),
      now,
      newId: () => newUlid(now()),
      newCode: () => randomLetters(INVITATION_CODE_LETTERS),
      log,
      webConfiguration,
    }),
  );
  // Hono's types of the same event want a body and an authorizer where AWS leaves them out.
  return (event) => answer(event as unknown as LambdaEvent) as Promise<APIGatewayProxyStructuredResultV2>;
}
