import type { Program } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { lastAssigned } from "./last-assigned.ts";
import { adjustedProgram, exampleDoseChange, exampleProgram } from "./testing/example-program.ts";

const version = (number: number, isPlumblines = false): Program =>
  isPlumblines ? adjustedProgram([exampleDoseChange()], { version: number }) : exampleProgram({ version: number });
const last = (...versions: readonly Program[]) =>
  lastAssigned({ program: versions[0] ?? null, earlierPrograms: versions.slice(1) })?.version ?? null;

test("[PROG-12] what is planned holds since a person assigned it, whatever doses Plumbline changed since", () => {
  expect(last(version(4, true), version(3, true), version(2), version(1))).toBe(2);
  expect(last(version(2), version(1))).toBe(2);
});

test("where nobody's version is known any more, it holds since the oldest one that is", () => {
  expect(last(version(40, true), version(39, true))).toBe(39);
  expect(last()).toBeNull();
});
