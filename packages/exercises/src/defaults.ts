import { type Guard, milliseconds, type PhaseLimits } from "@plumbline/motion";
import type { Change, Dose, ExerciseId } from "./exercise.ts";

/**
 * §4.3: start, peak and return of most repetitions; REP-14: what takes longer than 15 s is reset. No squat is over in
 * 0.45 s (SQ-4).
 */
export const DEFAULT_THRESHOLDS = {
  start: 0.2,
  peak: 0.8,
  return: 0.25,
  leastTime: milliseconds(450),
  lostAfter: milliseconds(15_000),
  restBefore: milliseconds(0),
  holdAtPeak: milliseconds(0),
  startsFrom: null,
} as const;

/** SQ: hips that come down and up again over feet that stay. */
export const SQUATTING: readonly Guard[] = [
  "hips-fall",
  "no-bow",
  "planted-feet",
  "feet-keep",
  "no-jump",
  "no-split",
  "no-seat",
];

/** HR: heels that come up and take the body along. */
export const ON_TIPTOE: readonly Guard[] = ["body-rises", "planted-feet", "toes-stay", "knees-stay"];

/** STEP: a knee that comes up over a leg that stands. */
export const LIFTED_KNEE: readonly Guard[] = [
  "other-foot-stands",
  "own-foot-returns",
  "knee-bends",
  "no-stance",
  "hips-stay",
  "no-bounce",
  "hips-come-back",
];

/** @param shortest seconds @param longest seconds */
export const phase = (shortest: number, longest: number): PhaseLimits => ({
  shortest: milliseconds(shortest * 1000),
  longest: milliseconds(longest * 1000),
});

export const repetitions = (sets: number, from: number, to = from): Dose => ({
  kind: "repetitions",
  sets,
  from,
  to,
  each: false,
});

export const repetitionsEach = (sets: number, count: number): Dose => ({
  kind: "repetitions",
  sets,
  from: count,
  to: count,
  each: true,
});

/** @param seconds on each side */
export const holdsEach = (sets: number, seconds: number): Dose => ({
  kind: "hold",
  sets,
  holds: 1,
  duration: milliseconds(seconds * 1000),
  each: true,
});

/** Of the whole body. @param perSet how many holds make a set @param seconds of each */
export const holds = (sets: number, perSet: number, seconds: number): Dose => ({
  kind: "hold",
  sets,
  holds: perSet,
  duration: milliseconds(seconds * 1000),
  each: false,
});

const minute = (count: number) => milliseconds(count * 60_000);

export const minutes = (from: number, to = from): Dose => ({
  kind: "time",
  sets: 1,
  from: minute(from),
  to: minute(to),
});

export const toExercise = (exercise: ExerciseId): Change => ({ exercise, byTherapist: false });

/** An exercise that a therapist must unlock, or a step that only they allow. */
export const toExerciseByTherapist = (exercise: ExerciseId): Change => ({ exercise, byTherapist: true });

export const toVariation = (variation: string): Change => ({ variation, byTherapist: false });

export const toVariationByTherapist = (variation: string): Change => ({ variation, byTherapist: true });
