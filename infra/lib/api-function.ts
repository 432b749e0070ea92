import path from "node:path";
import { Duration } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, type IFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import type { Identities } from "./identities.ts";
import { createLogGroup } from "./log-group.ts";

export type ApiFunctionParts = {
  readonly table: TableV2;
  readonly traces: Bucket;
  readonly identities: Identities;
  readonly encryptionKey: IKey;
};

const repository = path.resolve(import.meta.dirname, "../..");

/** Packages of the AWS SDK still call require. */
const requireShim = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** The same app as on a developer's machine, bundled from its source. */
export function createApiFunction(scope: Construct, parts: ApiFunctionParts): IFunction {
  const { table, traces, identities, encryptionKey } = parts;
  const api = new NodejsFunction(scope, "ApiFunction", {
    entry: path.join(repository, "apps/api/src/lambda.ts"),
    handler: "handler",
    projectRoot: repository,
    depsLockFilePath: path.join(repository, "package-lock.json"),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    timeout: Duration.seconds(10),
    bundling: {
      externalModules: [],
      format: OutputFormat.ESM,
      target: "node24",
      mainFields: ["module", "main"],
      banner: requireShim,
      minify: true,
      sourceMap: false,
    },
    environment: {
      TABLE_NAME: table.tableName,
      TRACE_BUCKET: traces.bucketName,
      TOKEN_ISSUER: identities.issuer,
      CLIENT_ID: identities.client.userPoolClientId,
    },
    environmentEncryption: encryptionKey,
    logGroup: createLogGroup(scope, "ApiLog", encryptionKey),
  });
  table.grantReadWriteData(api);
  traces.grantRead(api);
  traces.grantPut(api);
  return api;
}
