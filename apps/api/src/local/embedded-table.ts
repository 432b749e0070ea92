/// <reference path="./dynalite.d.ts" />
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ClassicLevel } from "classic-level";
import dynalite from "dynalite";
import { BrokenDataFolderError } from "./broken-data-folder-error.ts";
import { createTableOnce } from "./create-table-once.ts";
import type { DataFolder } from "./data-folder.ts";

/** The table's name, which is there when `openEmbeddedTable` returns. */
export const EMBEDDED_TABLE = "plumbline";

const STOP_OTHER =
  "Stop that one, or give this one a place of its own: PORT=3001 PLUMBLINE_DATA=/path/to/folder npm start";

export type EmbeddedTable = {
  readonly client: DynamoDBClient;
  /** Ends what is under way and frees the files. */
  readonly close: () => Promise<void>;
};

/**
 * DynamoDB on this machine, its files in the data folder. It asks nobody who they are, so it listens on a socket file
 * that only this user can open, not on a port that any web page could send requests to.
 * @throws {BrokenDataFolderError} when its files are damaged, or another server has them open
 */
export async function openEmbeddedTable(folder: DataFolder): Promise<EmbeddedTable> {
  await checkFiles(folder);
  const server = dynalite({ path: folder.table, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  const { address, remove } = createSocketAddress();
  server.listen(address);
  await once(server, "listening");
  const agent = new Agent({ socketPath: address, keepAlive: true } as ConstructorParameters<typeof Agent>[0]);
  const client = new DynamoDBClient({
    // The host is never asked for: the agent knows the socket.
    endpoint: "http://localhost",
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    requestHandler: { httpAgent: agent },
    maxAttempts: 1,
  });
  const close = async (): Promise<void> => {
    client.destroy();
    agent.destroy();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    remove();
  };
  try {
    // The files are opened by the first request: only then nobody else can have them.
    await createTableOnce(client, EMBEDDED_TABLE);
  } catch (cause) {
    await close();
    throw new BrokenDataFolderError(folder.path, "its table does not open.", { cause });
  }
  return { client, close };
}

/** Files that do not open make dynalite end the whole process without a word to anybody. */
async function checkFiles(folder: DataFolder): Promise<void> {
  const files = new ClassicLevel(folder.table);
  try {
    await files.open();
    await files.close();
  } catch (cause) {
    throw isLocked(cause)
      ? new BrokenDataFolderError(folder.path, "another Plumbline uses it just now.", { advice: STOP_OTHER, cause })
      : new BrokenDataFolderError(folder.path, "its table is damaged.", { cause });
  }
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && cause.code === "LEVEL_LOCKED";
}

/** A path for a socket, short because systems allow about a hundred characters, in a folder of this user's own. */
function createSocketAddress(): { readonly address: string; readonly remove: () => void } {
  if (process.platform === "win32") {
    return { address: `\\\\.\\pipe\\plumbline-${process.pid}-${crypto.randomUUID()}`, remove: () => undefined };
  }
  const place = mkdtempSync(path.join(tmpdir(), "plumbline-"));
  return { address: path.join(place, "table"), remove: () => rmSync(place, { recursive: true, force: true }) };
}
