import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import type { Repositories } from "../repositories.ts";
import type { TraceStore } from "../trace-store.ts";
import { createFolderTraceStore } from "../traces/folder-trace-store.ts";
import type { DataFolder } from "./data-folder.ts";
import { EMBEDDED_TABLE, openEmbeddedTable } from "./embedded-table.ts";

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
  return {
    repositories: createDynamoRepositories(client, EMBEDDED_TABLE),
    traces: createFolderTraceStore(folder.traces),
    close,
  };
}
