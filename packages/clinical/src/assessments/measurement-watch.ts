import { gradeFrameRate, type Milliseconds, type NotMeasurableReason } from "@plumbline/motion";
import type { InvalidReason } from "./validity.ts";

/** REP-05, ASSESS-06. */
const LONGEST_FREEZE = 2000;
/** REP-08. */
const FRAME_RATE_WINDOW = 2000;
/** A frame rate is told from at least this much time: two late frames make no slow camera. [E] */
const LEAST_TIME_FOR_RATE = 1000;

export type WatchedFrame = {
  readonly at: Milliseconds;
  readonly isMeasured: boolean;
  /** Why nothing was measured, where the engine said so. */
  readonly problem: NotMeasurableReason | null;
};

/** Whether a test was seen well enough to count. */
export type WatchState = {
  readonly lastMeasuredAt: Milliseconds;
  readonly problems: readonly NotMeasurableReason[];
  readonly frames: readonly Milliseconds[];
  readonly reasons: readonly InvalidReason[];
};

/** The time before the first measured frame is frozen time too. */
export const startWatch = (at: Milliseconds): WatchState => ({
  lastMeasuredAt: at,
  problems: [],
  frames: [],
  reasons: [],
});

/** COM-3: a long freeze is told together with what caused it, where ASSESS-06 has a word for that. */
const CAUSES: Partial<Record<NotMeasurableReason, InvalidReason>> = {
  "wrong-view": "wrong_view",
  "second-person": "second_person",
  "frame-rate-low": "fps_lt_10",
};

/** COM-3: what a long freeze of these causes says against a test. */
export const reasonsOfFreeze = (problems: readonly NotMeasurableReason[]): readonly InvalidReason[] => [
  "frozen_gt_2s",
  ...problems.flatMap((problem) => CAUSES[problem] ?? []),
];

const freezeReasons = (
  lastMeasuredAt: Milliseconds,
  problems: readonly NotMeasurableReason[],
  at: Milliseconds,
): readonly InvalidReason[] => (at - lastMeasuredAt <= LONGEST_FREEZE ? [] : reasonsOfFreeze(problems));

const isSlow = (frames: readonly Milliseconds[]): boolean => {
  const first = frames[0];
  const last = frames.at(-1);
  if (first === undefined || last === undefined || last - first < LEAST_TIME_FOR_RATE) return false;
  const grade = gradeFrameRate(((frames.length - 1) * 1000) / (last - first));
  return grade === "count-only" || grade === "too-slow";
};

const withReasons = (known: readonly InvalidReason[], found: readonly InvalidReason[]): readonly InvalidReason[] => [
  ...known,
  ...found.filter((reason) => !known.includes(reason)),
];

export const stepWatch = (state: WatchState, { at, isMeasured, problem }: WatchedFrame): WatchState => {
  const frames = [...state.frames.filter((earlier) => at - earlier <= FRAME_RATE_WINDOW), at];
  const problems = problem === null || state.problems.includes(problem) ? state.problems : [...state.problems, problem];
  const frozen = freezeReasons(state.lastMeasuredAt, problems, at);
  const reasons = withReasons(state.reasons, isSlow(frames) ? [...frozen, "fps_lt_10"] : frozen);
  return isMeasured ? { lastMeasuredAt: at, problems: [], frames, reasons } : { ...state, problems, frames, reasons };
};

/** What was found until the test ended: a person who was not seen at its end was not seen. */
export const reasonsAtEnd = (state: WatchState, endAt: Milliseconds): readonly InvalidReason[] =>
  withReasons(state.reasons, freezeReasons(state.lastMeasuredAt, state.problems, endAt));

/** Whether nothing has been measured for so long that what was under way is lost (REP-05). */
export const isLostAt = (state: WatchState, at: Milliseconds): boolean => at - state.lastMeasuredAt > LONGEST_FREEZE;
