import { currentFeet, type FootingState, isStepping, startFooting, stepFooting } from "./footing.ts";
import type { Evidence } from "./guards/evidence.ts";
import type { Move, RepSample } from "./move.ts";
import type { RepetitionSpec } from "./movement-spec.ts";
import { addRange, type BestRanges, rangeTarget, smallestTarget } from "./range-target.ts";
import { judgeMove, PARTIAL_FROM, type RepOutcome } from "./rep-judgement.ts";
import { type RestLevelState, startRestLevel, stepRestLevel } from "./rest-level.ts";
import { REST_TRAITS } from "./signals/rest-traits.ts";
import type { Milliseconds } from "./units.ts";

export type RepState = {
  /** The repetition under way; null between two. */
  readonly move: Move | null;
  /**
   * After a lost movement the signal must come back below return before anything new begins (REP-13), and stay there
   * where the exercise asks for rest before it (REP-11).
   */
  readonly mustReturn: boolean;
  readonly returnedAt: Milliseconds | null;
  readonly rest: RestLevelState;
  /**
   * Shallowest depth since the last movement; the next one must leave it, so that a stance that is not quite straight
   * between repetitions does not hide the next one.
   */
  readonly valley: number;
  readonly restedAt: Milliseconds | null;
  readonly best: BestRanges;
  readonly footing: FootingState;
  readonly lastAt: Milliseconds | null;
};

export const startReps = (spec: RepetitionSpec): RepState => ({
  move: null,
  mustReturn: spec.restBefore > 0,
  returnedAt: null,
  rest: startRestLevel,
  valley: Number.POSITIVE_INFINITY,
  restedAt: null,
  best: [],
  footing: startFooting,
  lastAt: null,
});

/** A valley is forgotten more slowly than the slowest repetition leaves it: share of the smallest target a second. [E] */
const VALLEY_FADES = 0.08;
/** The way back begins where the signal is last at this share of the furthest: FC-STS-B's 0.90. */
const TURNING = 0.9;
/** Noise at the furthest does not reach so far down. [E] */
const FALLING = 0.75;

/** The way out ends where this share of the furthest is first reached: what follows may be a pause. [E] */
const REACHED = 0.95;

const hasStepped = (footing: FootingState, at: Milliseconds, spec: RepetitionSpec): boolean =>
  spec.guards.includes("planted-feet") && isStepping(footing, at);

/** Nothing can be made of it any more: a foot has stepped, or it takes too long. */
const isLost = (move: Move, footing: FootingState, at: Milliseconds, spec: RepetitionSpec): boolean =>
  hasStepped(footing, at, spec) || at - move.startAt > spec.lostAfter;

const follow = (move: Move, sample: RepSample, depth: number): Move => {
  if (depth > move.depth) {
    const isFurther = REACHED * depth > move.reached.depth;
    const reached = isFurther ? { at: sample.at, depth } : move.reached;
    return { ...move, deepest: sample, depth, reached, turnedAt: sample.at, fellAt: sample.at };
  }
  if (depth < FALLING * move.depth) return move;
  return { ...move, turnedAt: depth >= TURNING * move.depth ? sample.at : move.turnedAt, fellAt: sample.at };
};

/** Back below return, which for a movement beyond the target is a share of that movement; or it never got going. */
const isOver = (move: Move, depth: number, target: number, spec: RepetitionSpec): boolean =>
  move.depth >= PARTIAL_FROM * target
    ? depth < spec.return * Math.max(target, move.depth)
    : depth < spec.start * target;

const mustReturnFirst = (state: RepState): RepState => ({ ...state, move: null, mustReturn: true, returnedAt: null });

const stepRest = ({ rest }: RepState, { at, value }: RepSample, { signal, range }: RepetitionSpec): RestLevelState =>
  stepRestLevel(rest, at, value, REST_TRAITS[signal], smallestTarget(range));

/** Whose repetitions they are, and the body at rest: what a finished one is judged by. */
export type RepBasis = Pick<Evidence, "side" | "calibration" | "trunkStop">;

const stepMoving = (
  state: RepState,
  move: Move,
  sample: RepSample,
  spec: RepetitionSpec,
  basis: RepBasis,
): readonly [RepState, RepOutcome | null] => {
  const rest = stepRest(state, sample, spec);
  const depth = sample.value - state.rest.level;
  const target = rangeTarget(state.best, spec.range);
  if (isLost(move, state.footing, sample.at, spec)) return [{ ...mustReturnFirst(state), rest }, null];
  // It came to rest near where it began: a stance that has settled, not a repetition.
  const hasSettled = rest.level !== state.rest.level;
  if (hasSettled) return [{ ...state, move: null, rest, valley: sample.value - rest.level }, null];
  if (!isOver(move, depth, target, spec)) return [{ ...state, rest, move: follow(move, sample, depth) }, null];
  const outcome = judgeMove({ move, last: sample, ...basis }, target, spec);
  const best = outcome?.kind === "completed" ? addRange(state.best, outcome.range) : state.best;
  return [{ ...state, move: null, rest, valley: depth, restedAt: null, best }, outcome];
};

const deepenValley = (state: RepState, depth: number, at: Milliseconds, spec: RepetitionSpec): number => {
  const seconds = state.lastAt === null ? 0 : (at - state.lastAt) / 1000;
  return Math.min(depth, state.valley + VALLEY_FADES * smallestTarget(spec.range) * seconds);
};

const waitForReturn = (
  state: RepState,
  depth: number,
  at: Milliseconds,
  spec: RepetitionSpec,
  target: number,
): RepState => {
  if (depth >= spec.return * target) return { ...state, returnedAt: null };
  const returnedAt = state.returnedAt ?? at;
  return at - returnedAt < spec.restBefore
    ? { ...state, returnedAt }
    : { ...state, mustReturn: false, returnedAt: null, valley: depth };
};

const stepResting = (state: RepState, sample: RepSample, spec: RepetitionSpec): RepState => {
  const rest = stepRest(state, sample, spec);
  const depth = sample.value - rest.level;
  const target = rangeTarget(state.best, spec.range);
  if (state.mustReturn) return waitForReturn({ ...state, rest }, depth, sample.at, spec, target);
  const valley = deepenValley(state, depth, sample.at, spec);
  const threshold = spec.start * target;
  const restedAt = depth - valley <= Math.min(threshold, REST_TRAITS[spec.signal].leaving) ? sample.at : state.restedAt;
  if (depth <= threshold || depth - valley <= threshold) return { ...state, rest, valley, restedAt };
  if (hasStepped(state.footing, sample.at, spec)) return { ...mustReturnFirst(state), rest };
  const feet = currentFeet(state.footing) ?? sample.feet;
  const move = {
    startAt: restedAt ?? sample.at,
    feet,
    first: sample,
    deepest: sample,
    depth,
    reached: { at: sample.at, depth },
    turnedAt: sample.at,
    fellAt: sample.at,
  };
  return { ...state, move, rest, restedAt };
};

/** REP-06, REP-11 to REP-14: one sample in, the next state and a finished repetition, if any, out. */
export const stepReps = (
  state: RepState,
  sample: RepSample,
  spec: RepetitionSpec,
  basis: RepBasis,
): readonly [RepState, RepOutcome | null] => {
  const footed = spec.guards.includes("planted-feet")
    ? { ...state, footing: stepFooting(state.footing, sample.at, sample.feet, state.move?.feet ?? null) }
    : state;
  const [next, outcome] =
    footed.move === null
      ? [stepResting(footed, sample, spec), null]
      : stepMoving(footed, footed.move, sample, spec, basis);
  return [{ ...next, lastAt: sample.at }, outcome];
};

/** REP-05: what was under way is lost after a long freeze; the person's range is not. */
export const discardMove = (state: RepState): RepState => ({
  ...mustReturnFirst(state),
  rest: { ...state.rest, recent: [] },
  footing: startFooting,
  lastAt: null,
});

/** How far through the person's range the movement is: 0 at rest, 1 at the target. */
export const rangeShare = (state: RepState, value: number, spec: RepetitionSpec): number =>
  Math.min(1, Math.max(0, (value - state.rest.level) / rangeTarget(state.best, spec.range)));
