import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import type { Repositories } from "../repositories.ts";
import { createMemoryRepositories } from "./memory-repositories.ts";
import { openTestTable } from "./test-table.ts";

/** The fake and the real adapter, which each port's test holds to the same promises. */
export async function openImplementations(): Promise<{
  readonly implementations: readonly (readonly [name: string, repositories: Repositories])[];
  readonly close: () => Promise<void>;
}> {
  const { client, name, close } = await openTestTable();
  return {
    implementations: [
      ["in memory", createMemoryRepositories()],
      ["DynamoDB", createDynamoRepositories(client, name)],
    ],
    close,
  };
}
