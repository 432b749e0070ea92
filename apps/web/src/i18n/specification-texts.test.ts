import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue, type ExerciseId } from "@plumbline/exercises";
import { describe, expect, test } from "vitest";
import en from "../../messages/en.json";

const file = path.resolve(import.meta.dirname, "../../../../../shared/clinical.md");
const isHere = existsSync(file);
const reason = isHere ? "" : " (skipped: ../shared/clinical.md is not here)";
const specification = isHere ? readFileSync(file, "utf8") : "";

/** The cells of the table row that begins with this one. */
const rowOf = (first: string): readonly string[] => {
  const line = specification.split("\n").find((candidate) => candidate.startsWith(`| ${first} |`)) ?? "";
  return line.split("|").map((cell) => cell.trim());
};

describe.skipIf(!isHere)(`texts word for word as in the specification${reason}`, () => {
  test.each(catalogue)("[EX-$id] §4.1: name and instructions", ({ id, category }) => {
    const { name, instructions }: { name: string; instructions: Readonly<Record<string, string>> } =
      en.exercises[id satisfies ExerciseId];
    const row = rowOf(`\`EX-${id}\``);
    expect(row[2]).toBe(`${name} (${category})`);
    expect(row[3]).toBe(Object.values(instructions).join(" "));
  });

  test.each(Object.entries(en.checks))("[%s] §4.4: the cue", (check, { cue }) => {
    expect(rowOf(check)).toContain(`"${cue}"`);
  });
});
