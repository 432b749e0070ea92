import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { createTableOnce } from "../local/create-table-once.ts";

export type TestTable = { readonly client: DynamoDBClient; readonly name: string; readonly close: () => Promise<void> };

/** An empty table in memory, for one test file. */
export async function openTestTable(): Promise<TestTable> {
  const server = dynalite({ createTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  const name = "plumbline-test";
  await createTableOnce(client, name);
  const close = async () => {
    client.destroy();
    server.close();
    await once(server, "close");
  };
  return { client, name, close };
}
