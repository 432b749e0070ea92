import { setTimeout } from "node:timers/promises";
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { createTableInput } from "../dynamodb/session-table.ts";

const POLL_MILLISECONDS = 5;

/** Makes the table in an embedded DynamoDB, or leaves the one that is there as it is; returns when it can be used. */
export async function createTableOnce(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(createTableInput(tableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) {
      throw error;
    }
  }
  // A table is announced before it exists.
  while (!(await isActive(client, tableName))) {
    await setTimeout(POLL_MILLISECONDS);
  }
}

async function isActive(client: DynamoDBClient, tableName: string): Promise<boolean> {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  return table?.TableStatus === "ACTIVE";
}
