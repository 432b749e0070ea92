import { localDate } from "@plumbline/clinical";
import type { Dose, Program } from "@plumbline/contracts";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "../../messages/en.json";
import { doseChangesToTell } from "./dose-changes.ts";

type Change = NonNullable<Program["adjustment"]>["changes"][number];
type Version = { readonly assignedOn: string; readonly changes?: readonly Change[]; readonly dose?: Dose };

const today = localDate("2026-10-10");
const repetitions = (to: number): Dose => ({ kind: "repetitions", sets: 2, from: to, to, each: false });
const hold = (seconds: number): Dose => ({ kind: "hold", sets: 1, holds: 2, durationMs: seconds * 1_000, each: true });
const minutes = (to: number): Dose => ({ kind: "time", sets: 1, fromMs: 60_000, toMs: to * 60_000 });
const change = (rule: Change["rule"], from: Dose, to: Dose): Change => ({
  exercise: "sit_to_stand",
  rule,
  from,
  to,
  sessions: ["01JD3Q5V7N8K4T2M6R9WXYZABC"],
});

/** @param dose of sit to stand in this version */
const version = (number: number, { assignedOn, changes, dose }: Version): Program => ({
  version: number,
  assignedOn,
  assignedAt: `${assignedOn}T07:05:00.000Z`,
  assignedBy: { id: "somebody", role: changes === undefined ? "therapist" : "plumbline", name: "Somebody" },
  reviewOn: "2026-11-01",
  overrides: [],
  content: {
    exercises: [{ exercise: "sit_to_stand", days: ["Mon"], dose: dose ?? changes?.[0]?.to ?? repetitions(8) }],
    aerobic: null,
    message: "",
  },
  adjustment:
    changes === undefined
      ? null
      : { releasedBy: { id: "t1", role: "therapist", name: "Tess Example" }, changes: [...changes] },
});

const tell = (...versions: readonly Program[]) =>
  doseChangesToTell({ program: versions[0] ?? null, earlierPrograms: versions.slice(1) }, today);

describe("[PROG-06] more", () => {
  test.each([
    [repetitions(8), repetitions(10), "Sit to stand: 2 more in each set. You did the last three sessions well."],
    [hold(10), hold(15), "Sit to stand: 5 seconds longer. You did the last three sessions well."],
    [minutes(4), minutes(5), "Sit to stand: 1 minute longer. You did the last three sessions well."],
  ])("is told with how much, and why", (from, to, words) => {
    const t = createTranslator({ locale: "en", messages: en, namespace: "today.doseChanges" });
    const [told] = tell(version(2, { assignedOn: "2026-10-09", changes: [change("PROG-06", from, to)] }));
    if (told?.kind !== "more") throw new Error("not more");
    expect(t("more", { name: "Sit to stand", count: told.count, unit: told.unit })).toBe(words);
  });
});

test("[PROG-07] less is told with what is asked for now", () => {
  const lowered = version(2, {
    assignedOn: "2026-10-09",
    changes: [change("PROG-07", repetitions(8), repetitions(6))],
  });
  expect(tell(lowered)).toEqual([
    { kind: "less", exercise: "sit_to_stand", dose: { kind: "repetitions", sets: 2, from: 6, to: 6, each: false } },
  ]);
});

describe("what is told", () => {
  const raised = (assignedOn: string) =>
    version(2, { assignedOn, changes: [change("PROG-06", repetitions(8), repetitions(10))] });

  test("is no older than a week, and comes also from a version before the newest one", () => {
    expect(tell(raised("2026-10-04"))).toHaveLength(1);
    expect(tell(raised("2026-10-03"))).toEqual([]);
    const later = version(3, { assignedOn: "2026-10-10", dose: repetitions(10) });
    expect(tell(later, raised("2026-10-09"))).toHaveLength(1);
  });

  test("still holds: neither what the therapist changed since, nor what changed back", () => {
    const byTherapist = version(3, { assignedOn: "2026-10-10", dose: repetitions(9) });
    expect(tell(byTherapist, raised("2026-10-09"))).toEqual([]);
    const lowered = version(3, {
      assignedOn: "2026-10-10",
      changes: [change("PROG-07", repetitions(10), repetitions(7))],
    });
    expect(tell(lowered, raised("2026-10-09")).map(({ kind }) => kind)).toEqual(["less"]);
  });

  test("is nothing without a program, or while people alone have changed it", () => {
    expect(tell()).toEqual([]);
    expect(tell(version(1, { assignedOn: "2026-10-09" }))).toEqual([]);
  });
});
