import { sessionTable } from "@plumbline/api";
import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { Construct } from "constructs";

const key = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table, with the names that the API uses; docs/architecture.md lists what it answers. */
export function createSessionTable(scope: Construct, encryptionKey: IKey): TableV2 {
  const { partitionKey, sortKey, openIndex } = sessionTable;
  return new TableV2(scope, "Table", {
    partitionKey: key(partitionKey),
    sortKey: key(sortKey),
    globalSecondaryIndexes: [
      {
        indexName: openIndex.name,
        partitionKey: key(openIndex.partitionKey),
        sortKey: key(openIndex.sortKey),
        projectionType: ProjectionType.ALL,
      },
    ],
    // Alerts go on from here (alert-functions.ts): as they were written, and nothing that was there before.
    dynamoStream: StreamViewType.NEW_IMAGE,
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(encryptionKey),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
