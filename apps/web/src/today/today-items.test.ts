import { type ChartEntry, type IntakeAnswers, localDate, readChart } from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import { type Program, toDose } from "@plumbline/contracts";
import { holds, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { exampleProgram } from "../chart/testing/example-program.ts";
import { intakeOf } from "../intake/testing/answers.ts";
import { type DoneSession, doneSessions } from "./done-sessions.ts";
import { doseMinutes } from "./dose-minutes.ts";
import { itemsLeft, itemsOfDay } from "./today-items.ts";
import { loggedActivities, weekOf, weightBearing } from "./week.ts";

/** A Tuesday. */
const today = localDate("2026-10-20");
const did = (
  exercise: DoneSession["exercise"],
  date: string,
  outcome: DoneSession["outcome"] = "done",
): DoneSession => ({ exercise, date: localDate(date), outcome });

const hold = holds(1, 1, 30);
const content: Program["content"] = {
  exercises: [
    { exercise: "tandem_stand", days: ["Tue"], dose: toDose(hold) },
    { exercise: "heel_raise", days: ["Tue"], dose: toDose(repetitions(2, 10)) },
  ],
  aerobic: null,
  message: "",
};
const program = exampleProgram({ assignedOn: "2026-10-01", content });
const read = (answers: Partial<IntakeAnswers>, ...events: readonly ChartEntry[]) =>
  readChart([{ is: "intake", intake: intakeOf({ ...fit, ...answers }) }, ...events], today, []);
const items = (answers: Partial<IntakeAnswers>, ...sessions: readonly DoneSession[]) =>
  itemsOfDay({ content }, { ...read(answers), trainings: sessions }, sessions, today);

test("[MX-TB] in tier B a hold is half as long in its first week, and whole from then on", () => {
  const durationOf = (...sessions: readonly DoneSession[]) => items({ stooped: true }, ...sessions)[0]?.dose;
  expect(durationOf()).toMatchObject({ kind: "hold", duration: milliseconds(15_000) });
  expect(durationOf(did("tandem_stand", "2026-10-14"))).toMatchObject({ duration: milliseconds(15_000) });
  const weeks = [did("tandem_stand", "2026-10-08"), did("tandem_stand", "2026-10-14")];
  expect(durationOf(...weeks)).toMatchObject({ duration: milliseconds(30_000) });
});

test("[MX-PAI] on a day with pain there is half, and it is said so", () => {
  const [, raise] = items({ painNow: 4 });
  expect(raise?.dose).toMatchObject({ from: 5, to: 5 });
  expect(raise?.isReduced).toBe(true);
  expect(raise?.verdict.reason).not.toBeNull();
  expect(items({}).map(({ isReduced }) => isReduced)).toEqual([false, false]);
});

test("[PROG-10] done is what was done today; the next thing is what is left", () => {
  const done = items({}, did("tandem_stand", "2026-10-20"));
  expect(done.map(({ isDone }) => isDone)).toEqual([true, false]);
  expect(itemsLeft(done).map(({ exercise }) => exercise)).toEqual(["heel_raise"]);
  expect(itemsLeft(items({}, did("tandem_stand", "2026-10-20"), did("heel_raise", "2026-10-20")))).toEqual([]);
});

test("[CHA-11] [PROG-10] what was stopped is begun, not done, and makes no active day; nobody is asked for it again", () => {
  const stopped = did("tandem_stand", "2026-10-20", "begun");
  const begun = items({}, stopped);
  expect(begun.map(({ isDone, isBegun }) => [isDone, isBegun])).toEqual([
    [false, true],
    [false, false],
  ]);
  expect(itemsLeft(begun).map(({ exercise }) => exercise)).toEqual(["heel_raise"]);
  expect(items({}, stopped, did("tandem_stand", "2026-10-20"))[0]).toMatchObject({ isDone: true, isBegun: false });
  expect(weekOf(program, [stopped], [], today).at(-1)).toMatchObject({ prescribed: 2, completed: 0 });
});

test("[REP-19] [CHA-11] sessions of the sample patient are nobody's training; what waits here counts once", () => {
  const done = {
    exerciseId: "squat",
    startedAt: "2026-10-20T23:30:00+02:00",
    source: "camera",
    status: "stopped",
  } as const;
  const waiting = (change: object) => ({ sessionId: "1", refusedWith: null, done: { ...done, ...change } });
  expect(doneSessions([], [waiting({})])).toEqual([did("squat", "2026-10-20", "begun")]);
  expect(doneSessions([], [waiting({ status: "completed" })])).toEqual([did("squat", "2026-10-20")]);
  expect(doneSessions([], [waiting({ source: "sample" }), waiting({ source: "file" })])).toEqual([]);
  const stored = { ...done, id: "1", repetitions: 1, clean: 1, holds: 0, activeMs: null, hasTrace: false };
  expect(doneSessions([stored], [waiting({})])).toHaveLength(1);
});

const logged = (activity: string, date: string, minutes: number): ChartEntry => ({
  is: "event",
  event: {
    id: "",
    at: "",
    kind: "activity",
    activity: activity as "walking",
    date,
    minutes,
    effort: 3,
    pain: 0,
    note: "",
  },
});

test("[LOG-03] [MX-00] bouts of ten minutes count toward the goal; what is to be avoided counts for nothing", () => {
  const log = loggedActivities([
    logged("walking", "2026-10-20", 20),
    logged("dancing", "2026-10-20", 10),
    logged("walking", "2026-10-20", 9),
    logged("walking", "2026-10-18", 30),
    logged("walking", "2026-10-13", 30),
    logged("golf", "2026-10-19", 120),
  ]);
  expect(weightBearing(log, 30, today)).toEqual({ today: 30, daysReached: 2 });
  const week = weekOf(null, [did("squat", "2026-10-16")], log, today);
  expect(week.map(({ date }) => date.slice(8)).join(" ")).toBe("14 15 16 17 18 19 20");
  expect(week.map(({ completed, loggedMinutes }) => completed + loggedMinutes)).toEqual([0, 0, 1, 0, 30, 0, 39]);
});

test("how long it takes is said in whole minutes", () => {
  expect(doseMinutes(hold)).toBe(3);
  expect(doseMinutes(repetitions(2, 10))).toBe(5);
});
