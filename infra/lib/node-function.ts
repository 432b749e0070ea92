import path from "node:path";
import { Duration } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, Runtime } from "aws-cdk-lib/aws-lambda";
import { NodejsFunction, OutputFormat } from "aws-cdk-lib/aws-lambda-nodejs";
import type { Construct } from "constructs";
import { createLogGroup } from "./log-group.ts";

const repository = path.resolve(import.meta.dirname, "../..");

/** Packages of the AWS SDK still call require. */
const requireShim = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

type FunctionParts = {
  /** In apps/api/src. */
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly encryptionKey: IKey;
  readonly timeout: Duration;
};

/** The same code as on a developer's machine, bundled from its source. @param name begins the function's id, and its log's */
export function createNodeFunction(scope: Construct, name: string, parts: FunctionParts): NodejsFunction {
  const { entry, environment, encryptionKey, timeout } = parts;
  return new NodejsFunction(scope, `${name}Function`, {
    entry: path.join(repository, "apps/api/src", entry),
    handler: "handler",
    projectRoot: repository,
    depsLockFilePath: path.join(repository, "package-lock.json"),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    timeout,
    bundling: {
      externalModules: [],
      format: OutputFormat.ESM,
      target: "node24",
      mainFields: ["module", "main"],
      banner: requireShim,
      minify: true,
      sourceMap: false,
    },
    environment,
    environmentEncryption: encryptionKey,
    logGroup: createLogGroup(scope, `${name}Log`, encryptionKey),
  });
}

/** Long enough for a page of forty patients. */
export const REQUEST_TIMEOUT = Duration.seconds(10);
