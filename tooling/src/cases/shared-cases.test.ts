import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readCaseFile } from "./case-file.ts";
import { runCase } from "./run-case.ts";

const file = path.resolve(import.meta.dirname, "../../../../shared/clinical-cases.json");
const cases = existsSync(file) ? await readCaseFile(file) : [];

test.skipIf(cases.length === 0)(
  `there are decision cases${cases.length === 0 ? " (skipped: ../shared/clinical-cases.json is not here)" : ""}`,
  () => {
    expect(cases.length).toBeGreaterThan(0);
  },
);

test.each(cases)("$id $title", (decisionCase) => {
  expect(runCase(decisionCase)).toEqual({ kind: "passed" });
});
