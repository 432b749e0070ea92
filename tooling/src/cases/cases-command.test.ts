import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const COMMAND = path.resolve(import.meta.dirname, "../cases.ts");

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "plumbline-cases-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Outcome = { readonly code: number; readonly lines: readonly string[]; readonly complaint: string };

const run = (words: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [COMMAND, ...words], (_, output, complaint) => {
      resolve({ code: child.exitCode ?? -1, lines: output.split("\n").filter(Boolean), complaint });
    });
  });

const fileOf = async (name: string, content: unknown): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};

const tug = (id: string, fallRisk: boolean) => ({
  id,
  kind: "assessment",
  title: "TUG",
  rules: ["ASSESS-TUG-01"],
  input: { test: "tug", timeS: 12 },
  expected: { fallRisk },
});

const caseFile = (...cases: readonly object[]) => ({ schemaVersion: 1, document: "clinical.md 1.0", cases });

test("cases that hold: the number of them, and 0", async () => {
  const file = await fileOf("good.json", caseFile(tug("T-1", true), tug("T-2", true)));
  expect(await run([file, file])).toEqual({ code: 0, lines: ["4 passed, 0 failed"], complaint: "" });
});

test("a case that fails: its id, what was expected and what was decided, and 1", async () => {
  const file = await fileOf("failing.json", caseFile(tug("T-1", true), tug("T-2", false)));
  const { code, lines } = await run([file]);
  expect(code).toBe(1);
  expect(lines).toEqual([
    "T-2 failed: TUG (fallRisk)",
    '  expected {"fallRisk":false}',
    '  actual   {"fallRisk":true}',
    "1 passed, 1 failed",
  ]);
});

test.each([
  ["no JSON", "{"],
  ["another schema", { schemaVersion: 2, cases: [] }],
  ["no cases", { schemaVersion: 1, cases: [] }],
  ["a case without what is expected", { schemaVersion: 1, cases: [{ id: "T-1", kind: "fall", input: {} }] }],
])("%s: a clear error, and 2", async (name, content) => {
  const file = await fileOf("bad.json", content);
  const { code, lines, complaint } = await run([file]);
  expect([name, code, lines.at(-1)]).toEqual([name, 2, "0 passed, 1 failed"]);
  expect(complaint).toContain(`${file}: not a file of decision cases`);
});

test.each([
  ["an unknown kind", { ...tug("T-2", true), kind: "horoscope" }, 'unknown kind "horoscope"'],
  ["an input that is not of the schema", { ...tug("T-2", true), input: { test: "tug" } }, "timeS"],
  [
    "an answer without its time",
    { ...tug("T-2", true), kind: "fall", input: { answer: null, answeredAtS: 3 } },
    "null",
  ],
])("%s: the case is named, the others are decided, and 2", async (_, unreadable, why) => {
  const file = await fileOf("partly.json", caseFile(tug("T-1", true), unreadable));
  const { code, lines, complaint } = await run([file]);
  expect([code, lines.at(-1)]).toEqual([2, "1 passed, 1 failed"]);
  expect(complaint).toContain("T-2: not of the schema");
  expect(complaint).toContain(why);
});

test("a missing file is named, and the others are decided", async () => {
  const file = await fileOf("good.json", caseFile(tug("T-1", true)));
  const { code, lines, complaint } = await run([path.join(folder, "absent.json"), file]);
  expect([code, lines]).toEqual([2, ["1 passed, 1 failed"]]);
  expect(complaint).toContain("absent.json");
});

test("no file: how it is used, and 2", async () => {
  expect(await run([])).toMatchObject({ code: 2, complaint: expect.stringContaining("usage:") });
});
