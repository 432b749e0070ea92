import { readFileSync } from "node:fs";
import path from "node:path";
import { captureTool, repository } from "../tools/run-tool.ts";
import { findLockfileHoles, type LockedPackages } from "./lockfile-holes.ts";

type Finding = { readonly isPassed: boolean; readonly output: string };

export type StaticCheck = { readonly name: string; readonly run: () => Promise<Finding> };

/** All of a kind: they read the code and run nothing of it. */
export const staticChecks: readonly StaticCheck[] = [
  tool("types", "turbo", ["run", "typecheck", "--output-logs=errors-only"]),
  tool("format and lint", "biome", ["check", "."]),
  tool("import directions", "depcruise", [
    "--config",
    ".dependency-cruiser.mjs",
    "apps",
    "packages",
    "infra",
    "tests",
    "tooling",
  ]),
  tool("dead code", "knip", []),
  tool("dead code, without the tests", "knip", ["--production"]),
  tool("workspaces agree", "sherif", []),
  { name: "lockfile has no holes", run: checkLockfile },
];

function tool(name: string, program: string, words: readonly string[]): StaticCheck {
  return {
    name,
    run: async () => {
      const { code, output } = await captureTool(program, words);
      return { isPassed: code === 0, output };
    },
  };
}

async function checkLockfile(): Promise<Finding> {
  const lockfile: { readonly packages: LockedPackages } = JSON.parse(
    readFileSync(path.join(repository, "package-lock.json"), "utf8"),
  );
  const holes = findLockfileHoles(lockfile.packages);
  const output = holes.map(({ place, name }) => `${place} may use ${name}, which package-lock.json does not pin`);
  return { isPassed: holes.length === 0, output: output.join("\n") };
}
