import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createDynamoRepositories } from "./dynamodb/dynamo-repositories.ts";
import { jsonLog } from "./lambda/json-log.ts";
import { readRoundSettings } from "./lambda/round-settings.ts";
import { makeRound } from "./rounds/make-round.ts";
import { newUlid } from "./ulid.ts";

const { tableName } = readRoundSettings(process.env);
const parts = {
  ...createDynamoRepositories(new DynamoDBClient(), tableName),
  log: jsonLog,
  newId: () => newUlid(Date.now()),
};

/** Every hour: patients whose day has begun since (PROG-09, PROG-10, ALERT-12, ALERT-14). */
export const handler = (): Promise<void> => makeRound(parts, Date.now());
