import type { RepetitionSpec } from "./exercise-spec.ts";
import { type FootingState, type Footprint, hasStepped, isFootingSteady, stepFooting } from "./footing.ts";
import type { RepFlag } from "./motion-event.ts";
import { addRange, type BestRanges, rangeTarget } from "./range-target.ts";
import type { Milliseconds } from "./units.ts";

/** One smoothed sample of the movement; lengths as shares of H. */
export type RepSample = {
  readonly at: Milliseconds;
  readonly drop: number;
  readonly trunkSink: number;
  readonly feet: Footprint;
};

type Move = {
  readonly startAt: Milliseconds;
  readonly feet: Footprint;
  readonly peak: number;
  readonly peakAt: Milliseconds;
  readonly trunkSinkAtPeak: number;
};

export type RepState = {
  /** `returning`: the signal must come back below start before anything new begins (REP-13). */
  readonly phase: "returning" | "rest" | "moving";
  /** Where the signal rests; follows slow drift of the standing posture. */
  readonly restLevel: number;
  readonly restedAt: Milliseconds | null;
  readonly best: BestRanges;
  readonly footing: FootingState;
  readonly move: Move | null;
  readonly lastAt: Milliseconds | null;
};

export type RepOutcome = {
  readonly kind: "completed" | "partial";
  readonly startAt: Milliseconds;
  readonly peakAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** Share of H. */
  readonly range: number;
  readonly flags: readonly RepFlag[];
};

export const startReps: RepState = {
  phase: "returning",
  restLevel: 0,
  restedAt: null,
  best: [],
  footing: [],
  move: null,
  lastAt: null,
};

/** REP-12. */
const PARTIAL_FROM = 0.5;
/** REP-14. */
const LONGEST_MOVE = 15_000;
/** Shorter than this no body goes down and up: a jitter of the detector. [E] */
const SHORTEST_MOVE = 300;
/** Trunk sink per hip drop above which the movement is a bow: squats of the shared traces reach 0.7. [E] */
const BOW = 2.5;
/** The resting level may follow the signal this far from calibration, at this speed: shares of H, and a second. [E] */
const REST_REACH = 0.03;
const REST_DRIFT = 0.003;
/** A repetition begins where the hips left rest by about 3 cm of a 1.6 m stature. */
const LEAVING_REST = 0.018;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const driftRest = (state: RepState, sample: RepSample): number => {
  const seconds = state.lastAt === null ? 0 : (sample.at - state.lastAt) / 1000;
  const towards = clamp(sample.drop - state.restLevel, -REST_DRIFT * seconds, REST_DRIFT * seconds);
  return clamp(state.restLevel + towards, -REST_REACH, REST_REACH);
};

const flagsOf = (move: Move, endAt: Milliseconds, { phase }: RepetitionSpec): readonly RepFlag[] => {
  const phases = [move.peakAt - move.startAt, endAt - move.peakAt];
  if (phases.some((duration) => duration < phase.shortest)) return ["fast"];
  return phases.some((duration) => duration > phase.longest) ? ["slow"] : [];
};

const judge = (move: Move, endAt: Milliseconds, target: number, spec: RepetitionSpec): RepOutcome | null => {
  const isBow = move.trunkSinkAtPeak > BOW * move.peak;
  if (isBow || endAt - move.startAt < SHORTEST_MOVE) return null;
  const share = move.peak / target;
  if (share < PARTIAL_FROM) return null;
  const isFull = share >= spec.peak && move.peak >= spec.minimumRange;
  return {
    kind: isFull ? "completed" : "partial",
    startAt: move.startAt,
    peakAt: move.peakAt,
    endAt,
    range: move.peak,
    flags: flagsOf(move, endAt, spec),
  };
};

const follow = (move: Move, sample: RepSample, depth: number): Move =>
  depth <= move.peak ? move : { ...move, peak: depth, peakAt: sample.at, trunkSinkAtPeak: sample.trunkSink };

const isLost = (move: Move, sample: RepSample): boolean =>
  hasStepped(move.feet, sample.feet) || sample.at - move.startAt > LONGEST_MOVE;

const stepMoving = (
  state: RepState,
  move: Move,
  sample: RepSample,
  spec: RepetitionSpec,
): readonly [RepState, RepOutcome | null] => {
  const depth = sample.drop - state.restLevel;
  const target = rangeTarget(state.best, spec);
  if (isLost(move, sample)) return [{ ...state, phase: "returning", move: null }, null];
  if (depth >= spec.return * target) return [{ ...state, move: follow(move, sample, depth) }, null];
  const outcome = judge(move, sample.at, target, spec);
  const best = outcome?.kind === "completed" ? addRange(state.best, outcome.range) : state.best;
  return [{ ...state, phase: "returning", move: null, best }, outcome];
};

const stepResting = (state: RepState, sample: RepSample, spec: RepetitionSpec): RepState => {
  const depth = sample.drop - state.restLevel;
  const threshold = spec.start * rangeTarget(state.best, spec);
  const restedAt = depth <= Math.min(threshold, LEAVING_REST) ? sample.at : state.restedAt;
  if (depth <= threshold) return { ...state, phase: "rest", restedAt, restLevel: driftRest(state, sample) };
  if (state.phase === "returning" || !isFootingSteady(state.footing)) return { ...state, phase: "returning" };
  const startAt = restedAt ?? sample.at;
  const move = { startAt, feet: sample.feet, peak: depth, peakAt: sample.at, trunkSinkAtPeak: sample.trunkSink };
  return { ...state, phase: "moving", restedAt, move };
};

/** REP-06, REP-11 to REP-14: one sample in, the next state and a finished repetition, if any, out. */
export const stepReps = (
  state: RepState,
  sample: RepSample,
  spec: RepetitionSpec,
): readonly [RepState, RepOutcome | null] => {
  const footed = { ...state, footing: stepFooting(state.footing, sample.at, sample.feet) };
  const [next, outcome] =
    footed.phase === "moving" && footed.move !== null
      ? stepMoving(footed, footed.move, sample, spec)
      : [stepResting(footed, sample, spec), null];
  return [{ ...next, lastAt: sample.at }, outcome];
};

/** REP-05: what was under way is lost after a long freeze; the person's range is not. */
export const discardMove = (state: RepState): RepState => ({
  ...state,
  phase: "returning",
  move: null,
  footing: [],
  lastAt: null,
});

/** How far through the person's range the movement is: 0 at rest, 1 at the target. */
export const rangeShare = (state: RepState, drop: number, spec: RepetitionSpec): number =>
  clamp((drop - state.restLevel) / rangeTarget(state.best, spec), 0, 1);
