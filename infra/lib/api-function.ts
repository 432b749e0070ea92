import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { allowTable } from "./allow-table.ts";
import type { Identities } from "./identities.ts";
import { createNodeFunction, REQUEST_TIMEOUT } from "./node-function.ts";

export type ApiFunctionParts = {
  readonly table: TableV2;
  readonly traces: Bucket;
  readonly identities: Identities;
  readonly encryptionKey: IKey;
};

/** Answers requests. It sends nobody a message. */
export function createApiFunction(scope: Construct, parts: ApiFunctionParts): IFunction {
  const { table, traces, identities, encryptionKey } = parts;
  const api = createNodeFunction(scope, "Api", {
    entry: "lambda.ts",
    environment: {
      TABLE_NAME: table.tableName,
      TRACE_BUCKET: traces.bucketName,
      TOKEN_ISSUER: identities.issuer,
      CLIENT_ID: identities.client.userPoolClientId,
    },
    encryptionKey,
    timeout: REQUEST_TIMEOUT,
  });
  // Drafts of intakes are the only thing that is removed.
  allowTable(api, { table, encryptionKey }, "DeleteItem");
  traces.grantRead(api);
  traces.grantPut(api);
  return api;
}
