import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** The one table's keys. infra makes the same table from these names. */
export const sessionTable = {
  partitionKey: "pk",
  sortKey: "sk",
  /**
   * Holds only what is open, and items leave it by losing these attributes: grants that have not ended, alerts that nobody
   * has acknowledged, and entries whose alerts are not in the queue yet.
   */
  openIndex: { name: "open", partitionKey: "openPk", sortKey: "openSk" },
} as const;

/** For an embedded DynamoDB; in AWS, infra makes the table. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const { partitionKey, sortKey, openIndex } = sessionTable;
  const names = [partitionKey, sortKey, openIndex.partitionKey, openIndex.sortKey];
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
        IndexName: openIndex.name,
        KeySchema: [
          { AttributeName: openIndex.partitionKey, KeyType: "HASH" },
          { AttributeName: openIndex.sortKey, KeyType: "RANGE" },
        ],
        Projection: { ProjectionType: "ALL" },
      },
    ],
  };
}
