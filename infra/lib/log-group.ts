import { RemovalPolicy } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";

/** Holds what LogFields allows: no health data, but who was there and when. */
export function createLogGroup(scope: Construct, id: string, encryptionKey: IKey): LogGroup {
  return new LogGroup(scope, id, {
    encryptionKey,
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
