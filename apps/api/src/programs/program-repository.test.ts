import { afterAll, describe, expect, test } from "vitest";
import { openImplementations } from "../testing/implementations.ts";
import { createPersonCounter } from "../testing/person-counter.ts";
import { createProposal } from "../testing/test-chart.ts";
import { testUlid } from "../testing/test-session.ts";
import { PLUMBLINE, type StoredProgram } from "./program-repository.ts";

const { implementations, close } = await openImplementations();
afterAll(close);

const newPerson = createPersonCounter();
const stored = (version: number, changes: Partial<StoredProgram> = {}): StoredProgram => ({
  version,
  assignedOn: "2026-10-04",
  assignedAt: "2026-10-04T09:30:00.000Z",
  assignedBy: { id: "therapist-1", role: "therapist" },
  reviewOn: "2026-11-01",
  overrides: [{ item: "heel_raise", of: "dose", reason: "Two sets are enough.", by: "therapist-1" }],
  content: createProposal().content,
  adjustment: null,
  ...changes,
});

describe.each(implementations)("programs, %s", (_, { programs }) => {
  test("[PROG-12] a version is never changed; the same again is the same whoever assigns it and when", async () => {
    const patient = newPerson();
    expect(await programs.putProgram(patient, stored(1))).toBe("created");
    const again = {
      assignedAt: "2026-10-05T09:30:00.000Z",
      assignedBy: { id: "therapist-2", role: "therapist" },
    } as const;
    expect(await programs.putProgram(patient, stored(1, again))).toBe("same");
    expect(await programs.putProgram(patient, stored(1, { reviewOn: "2026-11-02" }))).toBe("different");
    expect(await programs.getProgram(patient, 1)).toEqual(stored(1));
    expect(await programs.getProgram(newPerson(), 1)).toBeNull();
  });

  test("[PROG-06] a version that Plumbline made keeps its rule, its sessions, and who released what it changed", async () => {
    const patient = newPerson();
    const from = { kind: "repetitions", sets: 2, from: 8, to: 8, each: false } as const;
    const change = { exercise: "heel_raise", rule: "PROG-06", from, to: { ...from, from: 10, to: 10 } } as const;
    const adjustment = {
      releasedBy: { id: "therapist-1", role: "therapist" } as const,
      changes: [{ ...change, sessions: [testUlid(1), testUlid(2), testUlid(3)], reasons: [] }],
    };
    const made = stored(2, { assignedBy: PLUMBLINE, adjustment });
    expect(await programs.putProgram(patient, made)).toBe("created");
    expect(await programs.getProgram(patient, 2)).toEqual(made);
    const step = { ...change, rule: "PROG-07", to: { ...from, from: 6, to: 6 } } as const;
    const less = stored(3, {
      assignedBy: PLUMBLINE,
      adjustment: { ...adjustment, changes: [{ ...step, sessions: [testUlid(4)], reasons: ["pain", "effort"] }] },
    });
    expect(await programs.putProgram(patient, less)).toBe("created");
    expect(await programs.getProgram(patient, 3)).toEqual(less);
  });

  test("the newest versions come first, as many as are asked for", async () => {
    const patient = newPerson();
    for (const version of [9, 10, 11]) await programs.putProgram(patient, stored(version));
    expect((await programs.listPrograms(patient, 2)).map(({ version }) => version)).toEqual([11, 10]);
    expect(await programs.listPrograms(newPerson(), 2)).toEqual([]);
  });
});
