import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { handle } from "hono/aws-lambda";
import type { JWTVerifyGetKey } from "jose";
import { createTokenVerifier } from "../access/verify-token.ts";
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
};

const INVITATION_CODE_LETTERS = 8;

/** The app behind API Gateway, HTTP API, payload format 2.0. */
export function createLambdaHandler(
  { tableName, tokens, webConfiguration }: LambdaSettings,
  { client, traces, keySet, log }: LambdaSurroundings,
): ReturnType<typeof handle> {
  return handle(
    createApp({
      ...createDynamoRepositories(client, tableName),
      traces,
      verifyToken: createTokenVerifier(tokens, keySet),
      now: () => Date.now(),
      newId: () => newUlid(Date.now()),
      newCode: () => randomLetters(INVITATION_CODE_LETTERS),
      log,
      webConfiguration,
    }),
  );
}
