import { localDate } from "@plumbline/clinical";
import type { Dose, Program } from "@plumbline/contracts";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "../../messages/en.json";
import { adjustedProgram, exampleDose, exampleDoseChange, exampleProgram } from "../chart/testing/example-program.ts";
import { doseChangesToTell } from "./dose-changes.ts";

type Change = NonNullable<Program["adjustment"]>["changes"][number];
type Version = { readonly assignedOn: string; readonly changes?: readonly Change[]; readonly dose?: Dose };

const today = localDate("2026-10-10");
const hold = (seconds: number): Dose => ({ kind: "hold", sets: 1, holds: 2, durationMs: seconds * 1_000, each: true });
const minutes = (to: number): Dose => ({ kind: "time", sets: 1, fromMs: 60_000, toMs: to * 60_000 });
const change = (rule: Change["rule"], from: Dose, to: Dose, reasons: Change["reasons"] = []): Change =>
  exampleDoseChange({ rule, from, to, reasons });

/** @param dose of sit to stand in this version */
const version = (number: number, { assignedOn, changes = [], dose }: Version): Program => {
  const exercises = [
    { exercise: "sit_to_stand" as const, days: ["Mon" as const], dose: dose ?? changes[0]?.to ?? exampleDose(8) },
  ];
  const given = { version: number, assignedOn, content: { exercises, aerobic: null, message: "" } };
  return changes.length === 0 ? exampleProgram(given) : adjustedProgram(changes, given);
};

const tell = (...versions: readonly Program[]) =>
  doseChangesToTell({ program: versions[0] ?? null, earlierPrograms: versions.slice(1) }, today);

describe("[PROG-06] more", () => {
  test.each([
    [exampleDose(8), exampleDose(10), "Sit to stand: 2 more in each set. You did the last three sessions well."],
    [hold(10), hold(15), "Sit to stand: 5 seconds longer. You did the last three sessions well."],
    [minutes(4), minutes(5), "Sit to stand: 1 minute longer. You did the last three sessions well."],
  ])("is told with how much, and why", (from, to, words) => {
    const t = createTranslator({ locale: "en", messages: en, namespace: "today.doseChanges" });
    const [told] = tell(version(2, { assignedOn: "2026-10-09", changes: [change("PROG-06", from, to)] }));
    if (told?.kind !== "more") throw new Error("not more");
    expect(t("more", { name: "Sit to stand", count: told.count, unit: told.unit })).toBe(words);
  });
});

describe("[PROG-07] less", () => {
  const lowered = (...reasons: Change["reasons"]) =>
    version(2, { assignedOn: "2026-10-09", changes: [change("PROG-07", exampleDose(8), exampleDose(6), reasons)] });

  test("is told with what is asked for now", () => {
    expect(tell(lowered("effort"))).toEqual([
      {
        kind: "less",
        exercise: "sit_to_stand",
        dose: { kind: "repetitions", sets: 2, from: 6, to: 6, each: false },
        because: "effort",
      },
    ]);
  });

  test.each([
    [["pain", "effort"], "because it hurt."],
    [["stop-checks"], "because it had to be stopped twice to keep you safe."],
    [["effort", "unfinished"], "because it was very hard."],
    [["unfinished"], "because it was more than you could finish."],
    [[], "a little less than before."],
  ] as const)("by %j says what weighs most", (reasons, words) => {
    const t = createTranslator({ locale: "en", messages: en, namespace: "today.doseChanges" });
    const [told] = tell(lowered(...reasons));
    if (told?.kind !== "less") throw new Error("not less");
    expect(t(`less.${told.because ?? "unknown"}`, { name: "Sit to stand", dose: "2 × 6" })).toContain(words);
  });
});

describe("what is told", () => {
  const raised = (assignedOn: string) =>
    version(2, { assignedOn, changes: [change("PROG-06", exampleDose(8), exampleDose(10))] });

  test("is no older than a week, and comes also from a version before the newest one", () => {
    expect(tell(raised("2026-10-04"))).toHaveLength(1);
    expect(tell(raised("2026-10-03"))).toEqual([]);
    const later = version(3, { assignedOn: "2026-10-10", dose: exampleDose(10) });
    expect(tell(later, raised("2026-10-09"))).toHaveLength(1);
  });

  test("still holds: neither what the therapist changed since, nor what changed back", () => {
    const byTherapist = version(3, { assignedOn: "2026-10-10", dose: exampleDose(9) });
    expect(tell(byTherapist, raised("2026-10-09"))).toEqual([]);
    const lowered = version(3, {
      assignedOn: "2026-10-10",
      changes: [change("PROG-07", exampleDose(10), exampleDose(7))],
    });
    expect(tell(lowered, raised("2026-10-09")).map(({ kind }) => kind)).toEqual(["less"]);
  });

  test("is nothing without a program, or while people alone have changed it", () => {
    expect(tell()).toEqual([]);
    expect(tell(version(1, { assignedOn: "2026-10-09" }))).toEqual([]);
  });
});
