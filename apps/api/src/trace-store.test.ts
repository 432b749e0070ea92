import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createMemoryTraceStore } from "./testing/memory-trace-store.ts";
import { createPersonCounter } from "./testing/person-counter.ts";
import { openTestBucket } from "./testing/test-bucket.ts";
import { testUlid } from "./testing/test-session.ts";
import { createFolderTraceStore } from "./traces/folder-trace-store.ts";
import { createS3TraceStore } from "./traces/s3-trace-store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "plumbline-traces-"));
afterAll(() => rmSync(folder, { recursive: true }));
const bucket = await openTestBucket();
afterAll(bucket.close);

const RACERS = 8;
const newPerson = createPersonCounter();
const newKey = () => ({ patientId: newPerson(), sessionId: testUlid(1) });
const bytes = Uint8Array.from({ length: 2_000 }, (_, index) => index % 251);

describe.each([
  ["in memory", createMemoryTraceStore()],
  ["a folder", createFolderTraceStore(folder)],
  ["S3", createS3TraceStore(bucket.client, "plumbline-traces")],
] as const)("traces, %s", (_, traces) => {
  test("what was never put is not there", async () => {
    const key = newKey();
    expect(await traces.getTrace(key)).toBeNull();
    expect(await traces.sizeOfTrace(key)).toBeNull();
  });

  test("a trace is kept byte by byte, once", async () => {
    const key = newKey();
    expect(await traces.putTrace(key, bytes)).toBe("created");
    expect(await traces.putTrace(key, bytes)).toBe("same");
    expect(new Uint8Array((await traces.getTrace(key)) ?? [])).toEqual(bytes);
    expect(await traces.sizeOfTrace(key)).toBe(2_000);
  });

  test("other bytes, or fewer of them, change nothing", async () => {
    const key = newKey();
    await traces.putTrace(key, bytes);
    expect(await traces.putTrace(key, bytes.toReversed())).toBe("different");
    expect(await traces.putTrace(key, bytes.slice(1))).toBe("different");
    expect(new Uint8Array((await traces.getTrace(key)) ?? [])).toEqual(bytes);
  });

  test("the same session of another patient is another trace", async () => {
    const key = newKey();
    await traces.putTrace(key, bytes);
    expect(await traces.getTrace({ ...key, patientId: newPerson() })).toBeNull();
  });

  test("of many who write at once, one creates", async () => {
    const key = newKey();
    const outcomes = await Promise.all(Array.from({ length: RACERS }, () => traces.putTrace(key, bytes)));
    expect(outcomes.toSorted()).toEqual(["created", ...Array(RACERS - 1).fill("same")]);
  });
});

test("a folder holds whole traces only: no draft is left behind", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => path.extname(name) !== "");
  expect(files.length).toBeGreaterThan(0);
  expect(files.every((name) => name.endsWith(".trace"))).toBe(true);
});
