import { CreateTableCommand, type DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import { createTableInput } from "../dynamodb/session-table.ts";
import type { Repositories } from "../repositories.ts";
import type { TraceStore } from "../trace-store.ts";
import { createFolderTraceStore } from "../traces/folder-trace-store.ts";
import type { DataFolder } from "./data-folder.ts";
import { openEmbeddedTable } from "./embedded-table.ts";

const TABLE = "plumbline";

export type LocalStores = {
  readonly repositories: Repositories;
  readonly traces: TraceStore;
  readonly close: () => Promise<void>;
};

/**
 * All that the API keeps, in the data folder.
 * @throws {BrokenDataFolderError} when it is damaged, or another server uses it
 */
export async function openLocalStores(folder: DataFolder): Promise<LocalStores> {
  const { client, close } = await openEmbeddedTable(folder);
  await createTableOnce(client);
  return {
    repositories: createDynamoRepositories(client, TABLE),
    traces: createFolderTraceStore(folder.traces),
    close,
  };
}

async function createTableOnce(client: DynamoDBClient): Promise<void> {
  try {
    await client.send(new CreateTableCommand(createTableInput(TABLE)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) {
      throw error;
    }
  }
}
