import { type ChartEvent, type Chart as KnownChart, type PainPhase, UNKNOWN_PATIENT } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { evidenceOf, scoresAfter } from "./exercise-evidence.ts";
import type { CurrentSessionUpload } from "./session-upload.ts";
import { exampleUpload } from "./testing/example-upload.ts";

const { sessionId } = exampleUpload;
const repetition = (isClean: boolean) => ({
  source: "camera" as const,
  set: 1,
  startMs: 0,
  peakMs: 500,
  endMs: 1_000,
  range: 0.2,
  side: null,
  heldMs: 0,
  flags: [],
  checks: isClean ? [] : ["FC-07"],
  isClean,
  kneeFlexion: { left: null, right: null, isEstimate: true },
});
const hold = (durationMs: number, checks: string[] = []) => ({
  source: "camera" as const,
  set: 1,
  side: null,
  startMs: 0,
  endMs: durationMs,
  durationMs,
  checks,
});

const upload: CurrentSessionUpload = {
  ...exampleUpload,
  dose: { kind: "repetitions", sets: 1, from: 4, to: 6, each: false },
  durationMs: 60_000,
  repetitions: [repetition(true), repetition(true), repetition(true), repetition(false)],
  holds: [],
  checks: { "FC-07": 1 },
  effort: 4,
};

type Told<Event> = Event extends unknown ? Omit<Event, "id" | "at"> : never;
type Entry = KnownChart[number];

const told = (at: string, event: Told<ChartEvent>): Entry => ({
  is: "event",
  event: { id: "01JD3Q5V7N8K4T2M6R9WX00001", at: `${at}:00+02:00`, ...event },
});
const pain = (at: string, phase: PainPhase, score: number, id: string | null) =>
  told(at, { kind: "pain", phase, score, site: "other", onset: "usual", exercise: null, sessionId: id });
const fallWith = (at: string, answer: "not_fallen" | "fallen_ok") =>
  told(at, {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "said",
    answered: { answer, at: 5 },
    elapsed: 5,
    exercise: null,
  });
const effort = (rpe: number, id: string | null) =>
  told("2026-10-04T09:40", { kind: "effort", rpe, exercise: "squat", sessionId: id });
const evidence = (change: Partial<CurrentSessionUpload> = {}, ...entries: readonly Entry[]) =>
  evidenceOf({ ...upload, ...change }, entries, UNKNOWN_PATIENT);

test("[PROG-06] the least of the dose is all of it; what was told around it belongs to it", () => {
  expect(evidence({}, pain("2026-10-04T09:20", "before", 1, null))).toEqual({
    id: sessionId,
    programVersion: 3,
    asked: { kind: "repetitions", sets: 1, from: 4, to: 6, each: false },
    completion: 100,
    clean: 75,
    rpe: 4,
    painBefore: 1,
    painAfter: 2,
    painStop: false,
    stopChecks: 0,
    fall: false,
  });
});

test("[PROG-06] what was not told is null, and another day's pain is not this one's", () => {
  const bare = evidence({ pain: null, effort: null }, pain("2026-10-03T09:20", "before", 1, null));
  expect([bare.painBefore, bare.painAfter, bare.rpe]).toEqual([null, null, null]);
  expect(evidence({}, pain("2026-10-04T10:20", "before", 1, null)).painBefore).toBeNull();
});

test("[SAFE-06] an effort that was told after the record was sent belongs to its session", () => {
  expect(evidence({ effort: null }, effort(9, sessionId)).rpe).toBe(9);
  expect(evidence({ effort: null }, effort(9, null)).rpe).toBeNull();
  expect(evidence({ effort: 4 }, effort(9, sessionId)).rpe).toBe(4);
});

test("[PROG-06] of a record whose tab was closed before the answers, the chart has them; a pain told apart is none of them", () => {
  const after = pain("2026-10-04T09:39", "after", 3, sessionId);
  const kept = evidence(
    { pain: null, effort: null },
    effort(7, sessionId),
    after,
    pain("2026-10-04T09:20", "apart", 5, null),
  );
  expect([kept.painBefore, kept.painAfter, kept.rpe]).toEqual([null, 3, 7]);
});

test("[REP-15] a dose of each side asks for twice as much", () => {
  expect(evidence({ dose: { kind: "repetitions", sets: 1, from: 4, to: 6, each: true } }).completion).toBe(50);
});

test("[PROG-06] holds count when they are whole, minutes as a share", () => {
  const holds = [hold(10_000), hold(9_900, ["FC-02"])];
  const held = evidence({
    repetitions: [],
    holds,
    dose: { kind: "hold", sets: 1, holds: 2, durationMs: 10_000, each: false },
  });
  expect([held.completion, held.clean]).toEqual([50, 50]);
  const dose = { kind: "time", sets: 1, fromMs: 120_000, toMs: 300_000 } as const;
  expect(evidence({ dose, activeMs: 90_000 }).completion).toBe(75);
  expect(evidence({ dose, activeMs: 400_000 }).completion).toBe(100);
});

test("[REP-18] what was counted by hand is done, and measured by nobody", () => {
  const byHand = { source: "manual", set: 1, atMs: 1_000 } as const;
  const manual = evidence({ repetitions: [byHand, byHand] });
  expect([manual.completion, manual.clean]).toEqual([50, null]);
});

test("[PROG-07] stop checks, pain stops of this session, and a fall in it", () => {
  expect(evidence({ checks: { "FC-08": 2, "FC-09": 1, "FC-02": 5 } }).stopChecks).toBe(3);
  expect(evidence({}, pain("2026-10-04T09:30", "during", 5, sessionId)).painStop).toBe(true);
  expect(evidence({}, pain("2026-10-04T09:30", "during", 5, null)).painStop).toBe(false);
  expect(evidence({}, pain("2026-10-04T09:30", "during", 3, sessionId)).painStop).toBe(false);
  expect(evidence({}, fallWith("2026-10-04T09:31", "fallen_ok")).fall).toBe(true);
  expect(evidence({}, fallWith("2026-10-04T09:31", "not_fallen")).fall).toBe(false);
  expect(evidence({}, fallWith("2026-10-04T12:31", "fallen_ok")).fall).toBe(false);
});

test("[PAIN-01] [SAFE-06] what was answered after a session is the record's, else the chart's, and no other session's", () => {
  const open = { ...upload, pain: null, effort: null };
  const entries = [
    pain("2026-10-04T10:00", "before", 2, sessionId),
    pain("2026-10-04T10:20", "after", 5, sessionId),
    told("2026-10-04T10:21", { kind: "effort", rpe: 6, exercise: "mini_squat", sessionId }),
    pain("2026-10-04T10:40", "after", 9, "01JD3Q5V7N8K4T2M6R9WX00009"),
  ];
  expect(scoresAfter(open, entries)).toEqual({ pain: 5, effort: 6 });
  expect(scoresAfter({ ...open, pain: 1, effort: 3 }, entries)).toEqual({ pain: 1, effort: 3 });
  expect(scoresAfter(open, [])).toEqual({ pain: null, effort: null });
});
