import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import type { Act } from "../act.ts";
import { effortAt, type Fatigue } from "../fatigue.ts";
import { otherSide } from "../posture.ts";
import type { Tempo } from "../tempo.ts";

/** One side does less than the other, where each makes repetitions of its own. */
export type Asymmetry = {
  readonly weaker: Side;
  /** Of the other side's range. Above 0, at most 1. */
  readonly share: number;
};

export type SampleSet = {
  readonly repetitions: number;
  /** Of the first one, in the unit of the exercise's signal (§4.3); of a hold, what is held. */
  readonly range: number;
  /** How long movements take: 1 is comfortable, 2 twice as long. */
  readonly pace: number;
  /** The same of what is held, which need not change with the movements. */
  readonly holdPace: number;
  readonly fatigue: Fatigue;
  readonly asymmetry: Asymmetry | null;
  /** H, metres. */
  readonly fullHeight: number;
  /** The side that the camera sees better; from the front either. */
  readonly nearer: Side;
  /** Whether one sits between two repetitions. */
  readonly isSeated: boolean;
  /** Still in a set's own first position, before its first repetition. */
  readonly countdown: Milliseconds;
};

/** What is asked of one repetition. */
export type Asked = {
  readonly range: number;
  /** Of a movement. @param comfortable milliseconds */
  readonly takes: (comfortable: number) => Milliseconds;
  /** Of what is held. @param comfortable milliseconds */
  readonly holds: (comfortable: number) => Milliseconds;
  /** One between two repetitions. */
  readonly breath: Act;
};

/** Between two repetitions. */
export const BREATH = milliseconds(700);

const askFor = (set: SampleSet, index: number, side: Side | null): Asked => {
  const effort = effortAt(set.fatigue, index, set.repetitions);
  const share = set.asymmetry !== null && set.asymmetry.weaker === side ? set.asymmetry.share : 1;
  return {
    range: set.range * effort.range * share,
    takes: (comfortable) => milliseconds(comfortable * set.pace * effort.pace),
    holds: (comfortable) => milliseconds(comfortable * set.holdPace),
    breath: { kind: set.isSeated ? "sit" : "stand", duration: BREATH },
  };
};

export const eachTime = (set: SampleSet, once: (asked: Asked) => readonly Act[]): readonly Act[] =>
  Array.from({ length: set.repetitions }, (_, index) => once(askFor(set, index, null))).flat();

const SIDES = ["left", "right"] as const;

/** One repetition of the left side, one of the right, and so on. */
export const eachSide = (set: SampleSet, once: (side: Side, asked: Asked) => readonly Act[]): readonly Act[] =>
  Array.from({ length: set.repetitions }, (_, index) =>
    SIDES.flatMap((side) => once(side, askFor(set, index, side))),
  ).flat();

/** All of the side that the camera sees, then what lies between, and all of the other. */
export const inTurn = (
  set: SampleSet,
  once: (side: Side, asked: Asked) => readonly Act[],
  between: readonly Act[],
): readonly Act[] => {
  const all = (side: Side): readonly Act[] =>
    Array.from({ length: set.repetitions }, (_, index) => once(side, askFor(set, index, side))).flat();
  return set.repetitions === 0 ? [] : [...all(set.nearer), ...between, ...all(otherSide(set.nearer))];
};

/** A whole set in one act, from a position of its own in which the person already waits for the countdown to end. */
export const inOneAct = (
  { repetitions, pace, holdPace, fatigue, countdown }: SampleSet,
  act: (tempo: Tempo) => Act,
  pause = 400,
): readonly Act[] => {
  if (repetitions === 0) return [];
  const move = milliseconds(1400 * pace);
  return [act({ repetitions, out: move, pause: milliseconds(pause * holdPace), back: move, fatigue, countdown })];
};
