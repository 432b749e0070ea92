import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { BrokenDataFolderError } from "./broken-data-folder-error.ts";
import { writePrivateFile } from "./private-file.ts";

/** Raised when what lies in the folder changes in a way that an older version cannot read. */
const FORMAT = 2;
const marker = z.object({ format: z.literal(FORMAT) });

/** Where the local server keeps what must survive a restart. Stands in for AWS on the developer's machine. */
export type DataFolder = {
  readonly path: string;
  /** The embedded table's files. */
  readonly table: string;
  readonly traces: string;
  /** Signing and cookie keys of the identity provider. */
  readonly keys: string;
  readonly signIns: string;
  /** Note that the sample people were created. */
  readonly people: string;
  /** Note that their charts were. */
  readonly charts: string;
  /** Note that their sessions were. */
  readonly history: string;
};

const placesIn = (folder: string): DataFolder => ({
  path: folder,
  table: path.join(folder, "table"),
  traces: path.join(folder, "traces"),
  keys: path.join(folder, "identity-keys.json"),
  signIns: path.join(folder, "sign-ins.json"),
  people: path.join(folder, "sample-people.json"),
  charts: path.join(folder, "sample-charts.json"),
  history: path.join(folder, "sample-history.json"),
});

/**
 * Creates the folder, or checks the one that is there. Health data lies in it: only this user may look inside.
 * @throws {BrokenDataFolderError} when it is no folder of ours, of a newer version, or may not be written
 */
export function openDataFolder(location: string): DataFolder {
  const folder = placesIn(path.resolve(location));
  try {
    mkdirSync(folder.path, { recursive: true, mode: 0o700 });
    accessSync(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new BrokenDataFolderError(folder.path, "it is not a folder that may be written.", { cause });
  }
  checkMarker(folder);
  try {
    chmodSync(folder.path, 0o700);
    mkdirSync(folder.table, { recursive: true });
    mkdirSync(folder.traces, { recursive: true });
  } catch (cause) {
    throw new BrokenDataFolderError(folder.path, "something else is where its own folders should be.", { cause });
  }
  return folder;
}

function checkMarker(folder: DataFolder): void {
  const file = path.join(folder.path, "plumbline-data.json");
  if (existsSync(file)) {
    if (!marker.safeParse(readJson(file)).success) {
      throw new BrokenDataFolderError(
        folder.path,
        "plumbline-data.json is damaged, or was written by another version of Plumbline.",
      );
    }
    return;
  }
  // Somebody's own folder, named by mistake, is left as it is.
  if (readdirSync(folder.path).length > 0) {
    throw new BrokenDataFolderError(folder.path, "it holds something else than Plumbline's data.");
  }
  writePrivateFile(file, `${JSON.stringify({ format: FORMAT })}\n`);
}

/** @returns null where there is no JSON to read */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
