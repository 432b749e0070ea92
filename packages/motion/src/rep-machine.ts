import type { RepetitionSpec } from "./exercise-spec.ts";
import { currentFeet, type FootingState, isStepping, startFooting, stepFooting } from "./footing.ts";
import { addRange, type BestRanges, rangeTarget } from "./range-target.ts";
import { judgeMove, type Move, PARTIAL_FROM, type RepOutcome, type RepSample } from "./rep-judgement.ts";
import { type RestLevelState, startRestLevel, stepRestLevel } from "./rest-level.ts";
import type { Milliseconds } from "./units.ts";

export type RepState = {
  /** The repetition under way; null between two. */
  readonly move: Move | null;
  /** After a lost movement the signal must come back below return before anything new begins (REP-13). */
  readonly mustReturn: boolean;
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

export const startReps: RepState = {
  move: null,
  mustReturn: false,
  rest: startRestLevel,
  valley: Number.POSITIVE_INFINITY,
  restedAt: null,
  best: [],
  footing: startFooting,
  lastAt: null,
};

/** A valley is forgotten more slowly than the slowest repetition leaves it: share of the minimum range a second. [E] */
const VALLEY_FADES = 0.08;
/** A repetition begins where the hips left rest by about 3 cm of a 1.6 m stature. */
const LEAVING_REST = 0.018;

/** REP-14. */
const LONGEST_MOVE = 15_000;

/** Nothing can be made of it any more: a foot has stepped, or it takes too long. */
const isLost = (move: Move, footing: FootingState, at: Milliseconds): boolean =>
  isStepping(footing, at) || at - move.startAt > LONGEST_MOVE;

const follow = (move: Move, sample: RepSample, depth: number): Move =>
  depth <= move.depth ? move : { ...move, deepest: sample, depth };

/** Back below return, which for a movement beyond the target is a share of that movement; or it never got going. */
const isOver = (move: Move, depth: number, target: number, spec: RepetitionSpec): boolean =>
  move.depth >= PARTIAL_FROM * target
    ? depth < spec.return * Math.max(target, move.depth)
    : depth < spec.start * target;

const stepMoving = (
  state: RepState,
  move: Move,
  sample: RepSample,
  spec: RepetitionSpec,
): readonly [RepState, RepOutcome | null] => {
  const rest = stepRestLevel(state.rest, sample.at, sample.drop, spec.minimumRange);
  const depth = sample.drop - state.rest.level;
  const target = rangeTarget(state.best, spec);
  if (isLost(move, state.footing, sample.at)) return [{ ...state, move: null, mustReturn: true, rest }, null];
  // It came to rest near where it began: a stance that has settled, not a repetition.
  const hasSettled = rest.level !== state.rest.level;
  if (hasSettled) return [{ ...state, move: null, rest, valley: sample.drop - rest.level }, null];
  if (!isOver(move, depth, target, spec)) return [{ ...state, rest, move: follow(move, sample, depth) }, null];
  const outcome = judgeMove(move, sample.at, target, spec);
  const best = outcome?.kind === "completed" ? addRange(state.best, outcome.range) : state.best;
  return [{ ...state, move: null, rest, valley: depth, restedAt: null, best }, outcome];
};

const deepenValley = (state: RepState, depth: number, at: Milliseconds, minimumRange: number): number => {
  const seconds = state.lastAt === null ? 0 : (at - state.lastAt) / 1000;
  return Math.min(depth, state.valley + VALLEY_FADES * minimumRange * seconds);
};

const stepResting = (state: RepState, sample: RepSample, spec: RepetitionSpec): RepState => {
  const rest = stepRestLevel(state.rest, sample.at, sample.drop, spec.minimumRange);
  const depth = sample.drop - rest.level;
  const target = rangeTarget(state.best, spec);
  if (state.mustReturn) {
    return depth < spec.return * target ? { ...state, mustReturn: false, rest, valley: depth } : { ...state, rest };
  }
  const valley = deepenValley(state, depth, sample.at, spec.minimumRange);
  const threshold = spec.start * target;
  const restedAt = depth - valley <= Math.min(threshold, LEAVING_REST) ? sample.at : state.restedAt;
  if (depth <= threshold || depth - valley <= threshold) return { ...state, rest, valley, restedAt };
  if (isStepping(state.footing, sample.at)) return { ...state, mustReturn: true, rest };
  const feet = currentFeet(state.footing) ?? sample.feet;
  const move = { startAt: restedAt ?? sample.at, feet, first: sample, deepest: sample, depth };
  return { ...state, move, rest, restedAt };
};

/** REP-06, REP-11 to REP-14: one sample in, the next state and a finished repetition, if any, out. */
export const stepReps = (
  state: RepState,
  sample: RepSample,
  spec: RepetitionSpec,
): readonly [RepState, RepOutcome | null] => {
  const footed = { ...state, footing: stepFooting(state.footing, sample.at, sample.feet, state.move?.feet ?? null) };
  const [next, outcome] =
    footed.move === null ? [stepResting(footed, sample, spec), null] : stepMoving(footed, footed.move, sample, spec);
  return [{ ...next, lastAt: sample.at }, outcome];
};

/** REP-05: what was under way is lost after a long freeze; the person's range is not. */
export const discardMove = (state: RepState): RepState => ({
  ...state,
  move: null,
  mustReturn: true,
  rest: { ...state.rest, recent: [] },
  footing: startFooting,
  lastAt: null,
});

/** How far through the person's range the movement is: 0 at rest, 1 at the target. */
export const rangeShare = (state: RepState, drop: number, spec: RepetitionSpec): number =>
  Math.min(1, Math.max(0, (drop - state.rest.level) / rangeTarget(state.best, spec)));
