import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { crossingAt, type Measured } from "./between-samples.ts";

/** §4.3 sit_to_stand: P, the height of mid-hip between this person's sitting (0) and standing (1). */
export const SEATED = 0.1;
const DOWN = 0.15;
const UP = 0.92;
/** ASSESS-CS-01. */
const SEATED_FOR = 500;
/** CYC-2: from the seat to UP, or back, nobody is faster; a misplaced joint is. [E] */
const FASTEST_MOVE = 120;
/** REP-05. */
const LONGEST_GAP = 2000;

export type CyclePhase =
  /** Not yet seated for long enough. */
  | { readonly kind: "settling"; readonly seatedSince: Milliseconds | null }
  | { readonly kind: "seated" }
  /** `hasLeft` once it lasts longer than a misplaced joint does. */
  | { readonly kind: "rising"; readonly leftSeatAt: Milliseconds; readonly hasLeft: boolean }
  | { readonly kind: "up" }
  | { readonly kind: "lowering"; readonly leftUpAt: Milliseconds }
  /** Out of sight for too long: what was under way is discarded, and the next stand begins from the seat. */
  | { readonly kind: "lost" };

export type CycleState = { readonly phase: CyclePhase; readonly last: Measured | null };

export type CycleEvent =
  | { readonly type: "seat.left"; readonly at: Milliseconds }
  | { readonly type: "stand.completed"; readonly at: Milliseconds }
  /** Up without having sat for half a second first. */
  | { readonly type: "seat.missed"; readonly at: Milliseconds };

type CycleStep = readonly [CyclePhase, CycleEvent | null];

export const startCycle: CycleState = { phase: { kind: "settling", seatedSince: null }, last: null };

const stepSettling = (seatedSince: Milliseconds | null, before: Measured | null, now: Measured): CycleStep => {
  if (now.value > SEATED) {
    const event: CycleEvent | null = now.value > DOWN ? { type: "seat.missed", at: now.at } : null;
    return [{ kind: "settling", seatedSince: null }, event];
  }
  const sinceNow = before === null || before.value <= SEATED ? now.at : crossingAt(before, now, SEATED);
  const since = seatedSince ?? sinceNow;
  return [now.at - since >= SEATED_FOR ? { kind: "seated" } : { kind: "settling", seatedSince: since }, null];
};

const leaveSeat = (before: Measured | null, now: Measured): CyclePhase => {
  if (now.value <= DOWN) return { kind: "seated" };
  return { kind: "rising", leftSeatAt: before === null ? now.at : crossingAt(before, now, DOWN), hasLeft: false };
};

/** The moment at which P met 0.15, but no sooner than a person can have got there. */
const downAt = (before: Measured | null, now: Measured, leftUpAt: Milliseconds): Milliseconds => {
  const hasArrivedNow = before !== null && before.value > DOWN;
  const metAt = hasArrivedNow ? crossingAt(before, now, DOWN) : (before?.at ?? now.at);
  return milliseconds(Math.max(metAt, leftUpAt + FASTEST_MOVE));
};

const stepRising = (leftSeatAt: Milliseconds, hasLeft: boolean, now: Measured): CycleStep => {
  if (now.value <= DOWN) return [{ kind: "seated" }, null];
  if (now.at - leftSeatAt < FASTEST_MOVE) return [{ kind: "rising", leftSeatAt, hasLeft }, null];
  const event: CycleEvent | null = hasLeft ? null : { type: "seat.left", at: leftSeatAt };
  if (now.value < UP) return [{ kind: "rising", leftSeatAt, hasLeft: true }, event];
  return [{ kind: "up" }, event];
};

const comeDown = (leftUpAt: Milliseconds, before: Measured | null, now: Measured): CycleStep => {
  if (now.value >= UP) return [{ kind: "up" }, null];
  if (now.value > DOWN || now.at - leftUpAt < FASTEST_MOVE) return [{ kind: "lowering", leftUpAt }, null];
  return [{ kind: "seated" }, { type: "stand.completed", at: downAt(before, now, leftUpAt) }];
};

const stepPhase = (phase: CyclePhase, before: Measured | null, now: Measured): CycleStep => {
  switch (phase.kind) {
    case "settling":
      return stepSettling(phase.seatedSince, before, now);
    case "seated":
      return [leaveSeat(before, now), null];
    case "rising":
      return stepRising(phase.leftSeatAt, phase.hasLeft, now);
    case "up":
      if (now.value >= UP) return [phase, null];
      return comeDown(before === null ? now.at : crossingAt(before, now, UP), before, now);
    case "lowering":
      return comeDown(phase.leftUpAt, before, now);
    case "lost":
      return now.value <= DOWN ? [{ kind: "seated" }, null] : [phase, null];
  }
};

/** ASSESS-CS-01, ASSESS-CS-02: one position in, the next phase and what happened, if anything, out. */
export const stepCycle = ({ phase, last }: CycleState, now: Measured): readonly [CycleState, CycleEvent | null] => {
  const isGap = last !== null && now.at - last.at > LONGEST_GAP;
  const from: CyclePhase = !isGap ? phase : phase.kind === "settling" ? startCycle.phase : { kind: "lost" };
  const [next, event] = stepPhase(from, isGap ? null : last, now);
  return [{ phase: next, last: now }, event];
};
