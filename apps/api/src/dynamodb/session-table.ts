import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** The one table's keys. infra makes the same table from these names. */
export const sessionTable = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Holds only grants that have not ended, by who was let in. */
  granteeIndex: { name: "by-grantee", partitionKey: "granteePk", sortKey: "granteeSk" },
} as const;

/** For an embedded DynamoDB; in AWS, infra makes the table. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, granteeIndex } = sessionTable;
  const names = [partitionKey, sortKey, granteeIndex.partitionKey, granteeIndex.sortKey];
  return {
    TableName: tableName,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: "S" })),
    KeySchema: [
      { AttributeName: partitionKey, KeyType: "HASH" },
      { AttributeName: sortKey, KeyType: "RANGE" },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: granteeIndex.name,
        KeySchema: [
          { AttributeName: granteeIndex.partitionKey, KeyType: "HASH" },
          { AttributeName: granteeIndex.sortKey, KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
      },
    ],
  };
}
