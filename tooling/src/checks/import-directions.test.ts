import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const repository = path.resolve(import.meta.dirname, "../../..");

type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };

test("the check of import directions refuses a wrong import, of a value as of a type, and nothing else", () => {
  const check = spawnSync(
    process.execPath,
    [
      path.join(repository, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      "--config",
      path.join(repository, ".dependency-cruiser.mjs"),
      "--output-type",
      "json",
      "packages",
    ],
    { cwd: path.join(repository, "tooling/fixtures/forbidden-imports"), encoding: "utf8" },
  );
  const { violations } = JSON.parse(check.stdout).summary as { readonly violations: readonly Violation[] };
  expect(violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name }))).toEqual([
    {
      from: "packages/motion/src/forbidden-type.ts",
      to: "packages/exercises/src/index.ts",
      rule: "not-in-allowed",
    },
    {
      from: "packages/motion/src/forbidden-value.ts",
      to: "packages/exercises/src/index.ts",
      rule: "not-in-allowed",
    },
  ]);
});
