import { type Milliseconds, milliseconds, type Side } from "@plumbline/motion";
import { crossingAt, type Measured } from "./between-samples.ts";
import { type StanceClock, startStanceClock, stepStanceClock, stopStanceClock } from "./stance-clock.ts";
import { FOOT_LIFTED, liftOf, measuredStance, otherSide, type StanceSample } from "./stance-sample.ts";

/** §4.3 single_leg_stand, milliseconds: a foot that is off the floor must stay so for this long. */
export const LIFTED_FOR = 500;
/** ASSESS-SLS. */
export const TRIAL_CAP = milliseconds(45_000);
const RULES = { cap: TRIAL_CAP, legs: "one", endsOnSway: false } as const;

/** One trial on one leg. The side is the leg that stands. */
export type SingleLegTrial = {
  readonly stanceSide: Side;
  readonly lastAt: Milliseconds | null;
  /** Of the leg that is to be lifted. */
  readonly lastLift: Measured | null;
  /** Runs from the first moment of a lift (HOLD-2), which has to last before it counts. */
  readonly lift: { readonly startAt: Milliseconds; readonly clock: StanceClock } | null;
  /** The lift has lasted for half a second. */
  readonly isTiming: boolean;
  readonly isOver: boolean;
};

export const startTrial = (stanceSide: Side): SingleLegTrial => ({
  stanceSide,
  lastAt: null,
  lastLift: null,
  lift: null,
  isTiming: false,
  isOver: false,
});

const beginLift = (trial: SingleLegTrial, sample: StanceSample, now: Measured): SingleLegTrial => {
  if (now.value < FOOT_LIFTED || sample.isSupportTouched) return trial;
  const before = trial.lastLift;
  const startAt = before === null || before.value >= FOOT_LIFTED ? now.at : crossingAt(before, now, FOOT_LIFTED);
  const clock = stepStanceClock(startStanceClock(startAt, RULES, otherSide(trial.stanceSide)), sample);
  return { ...trial, lift: { startAt, clock } };
};

const isLiftOver = (clock: StanceClock, now: Measured | null): boolean =>
  clock.end !== null || (now !== null && now.value < FOOT_LIFTED);

const followLift = (trial: SingleLegTrial, sample: StanceSample, now: Measured | null): SingleLegTrial => {
  if (trial.lift === null) return now === null ? trial : beginLift(trial, sample, now);
  const { startAt } = trial.lift;
  const clock = stepStanceClock(trial.lift.clock, sample);
  if (trial.isTiming) return { ...trial, lift: { startAt, clock }, isOver: clock.end !== null };
  if (isLiftOver(clock, now)) return { ...trial, lift: null };
  return { ...trial, lift: { startAt, clock }, isTiming: clock.held >= LIFTED_FOR };
};

/** ASSESS-SLS-01. */
export const stepTrial = (trial: SingleLegTrial, sample: StanceSample): SingleLegTrial => {
  const { at } = sample;
  if (trial.isOver || !Number.isFinite(at) || (trial.lastAt !== null && at <= trial.lastAt)) return trial;
  const { lift } = measuredStance(sample);
  const now = lift === null ? null : { at, value: liftOf(otherSide(trial.stanceSide), lift) };
  return { ...followLift(trial, sample, now), lastAt: at, lastLift: now };
};

/** What has been held; nothing before the lift has lasted. */
export const heldInTrial = ({ isTiming, lift }: SingleLegTrial): Milliseconds =>
  isTiming && lift !== null ? stopStanceClock(lift.clock) : milliseconds(0);
