import type { Program } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { lastAssigned } from "./last-assigned.ts";

const dose = { kind: "repetitions", sets: 2, from: 8, to: 8, each: false } as const;
const releasedBy = { id: "t1", role: "therapist", name: "Tess Example" } as const;
const version = (number: number, isPlumblines = false): Program => ({
  version: number,
  assignedOn: "2026-10-04",
  assignedAt: "2026-10-04T07:05:00.000Z",
  assignedBy: isPlumblines ? { id: "plumbline", role: "plumbline", name: "Plumbline" } : releasedBy,
  reviewOn: "2026-11-01",
  overrides: [],
  content: { exercises: [], aerobic: null, message: "" },
  adjustment: isPlumblines
    ? {
        releasedBy,
        changes: [
          { exercise: "heel_raise", rule: "PROG-07", from: dose, to: dose, sessions: ["01JD3Q5V7N8K4T2M6R9WXYZABC"] },
        ],
      }
    : null,
});
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
