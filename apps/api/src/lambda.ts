import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { createRemoteJWKSet } from "jose";
import { createLambdaHandler } from "./lambda/create-lambda-handler.ts";
import { jsonLog } from "./lambda/json-log.ts";
import { readLambdaSettings } from "./lambda/lambda-settings.ts";
import { createS3TraceStore } from "./traces/s3-trace-store.ts";

const settings = readLambdaSettings(process.env);

export const handler = createLambdaHandler(settings, {
  client: new DynamoDBClient(),
  traces: createS3TraceStore(new S3Client(), settings.traceBucket),
  keySet: createRemoteJWKSet(new URL(settings.keySetUrl)),
  log: jsonLog,
  now: () => Date.now(),
});
