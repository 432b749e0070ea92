import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { readReport } from "./read-report.ts";

const folder = mkdtempSync(path.join(tmpdir(), "plumbline-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(text: string): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, text);
  return file;
}

test("vitest's report: todo counts as skipped", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 4, success: false };
  expect(readReport("vitest", write(JSON.stringify(report)))).toEqual({ passed: 5, failed: 1, skipped: 6 });
});

test("Playwright's report: flaky counts as failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3, duration: 9.5 } };
  expect(readReport("playwright", write(JSON.stringify(report)))).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test.each(["", '{"numPassedTests": 3', "{}", "null"])("a report that is not whole is none: %j", (text) => {
  expect(readReport("vitest", write(text))).toBeNull();
});

test("no report is none", () => {
  expect(readReport("playwright", path.join(folder, "missing.json"))).toBeNull();
});
