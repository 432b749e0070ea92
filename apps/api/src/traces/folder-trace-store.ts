import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TraceKey, TraceStore } from "../trace-store.ts";
import { tracePath } from "./trace-path.ts";

/** Traces as files, for the local server. A trace is there whole or not at all, whenever the process ends. */
export function createFolderTraceStore(folder: string): TraceStore {
  const fileOf = (key: TraceKey) => path.join(folder, tracePath(key));
  const getTrace = (key: TraceKey) => orNull(readFile(fileOf(key)), "ENOENT");

  return {
    putTrace: async (key, bytes) => {
      const file = fileOf(key);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      const draft = `${file}.${randomUUID()}`;
      try {
        await writeFile(draft, bytes, { mode: 0o600 });
        // Unlike a rename, a link never replaces what is there.
        const isTaken = (await orNull(link(draft, file), "EEXIST")) === null;
        if (!isTaken) return "created";
      } finally {
        await rm(draft, { force: true });
      }
      const stored = await getTrace(key);
      return stored !== null && Buffer.compare(stored, bytes) === 0 ? "same" : "different";
    },
    getTrace,
    sizeOfTrace: async (key) => (await orNull(stat(fileOf(key)), "ENOENT"))?.size ?? null,
  };
}

async function orNull<Value>(reading: Promise<Value>, expectedCode: "ENOENT" | "EEXIST"): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === expectedCode) return null;
    throw error;
  }
}
