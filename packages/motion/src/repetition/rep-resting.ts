import { currentFeet, type FootingState, isStepping } from "../body/footing.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import { REST_TRAITS } from "../signals/rest-traits.ts";
import type { Milliseconds } from "../units.ts";
import type { RepSample } from "./move.ts";
import { rangeTarget, smallestTarget } from "./range-target.ts";
import type { RepState } from "./rep-state.ts";
import { type RestLevelState, stepRestLevel } from "./rest-level.ts";

/** A valley is forgotten more slowly than the slowest repetition leaves it: share of the smallest target a second. [E] */
const VALLEY_FADES = 0.08;
export const hasStepped = (footing: FootingState, at: Milliseconds, spec: RepetitionSpec): boolean =>
  spec.guards.includes("planted-feet") && isStepping(footing, at);

/** A movement that was lost: what comes next must begin from rest (REP-13). */
export const mustReturnFirst = (state: RepState): RepState => ({
  ...state,
  move: null,
  mustReturn: true,
  returnedAt: null,
});

export const stepRest = (
  { rest }: RepState,
  { at, value }: RepSample,
  { signal, range }: RepetitionSpec,
): RestLevelState => stepRestLevel(rest, at, value, REST_TRAITS[signal], smallestTarget(range));

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

/** Whoever has not come back all the way rests there; what only seemed to begin before it is none of its way. */
const restingAt = ({ course }: RepState, valley: number, level: number): number =>
  Math.max(level, Math.min(valley + level, ...course.map(({ value }) => value)));

/** One sample between two repetitions: rest is followed, or a movement begins. */
export const stepResting = (state: RepState, sample: RepSample, spec: RepetitionSpec): RepState => {
  const rest = stepRest(state, sample, spec);
  const depth = sample.value - rest.level;
  const target = rangeTarget(state.best, spec.range);
  if (state.mustReturn) return waitForReturn({ ...state, rest }, depth, sample.at, spec, target);
  const valley = deepenValley(state, depth, sample.at, spec);
  const threshold = spec.start * target;
  const isAtRest = depth - valley <= Math.min(threshold, REST_TRAITS[spec.signal].leaving);
  const rested = isAtRest ? { sample, moment: state.moment } : state.rested;
  if (depth <= threshold || depth - valley <= threshold) return { ...state, rest, valley, rested };
  if (hasStepped(state.footing, sample.at, spec)) return { ...mustReturnFirst(state), rest };
  const feet = currentFeet(state.footing) ?? sample.feet;
  const move = {
    startAt: rested?.sample.at ?? sample.at,
    wayOut: state.course,
    base: restingAt(state, valley, rest.level),
    feet,
    steppedFor: 0,
    rested: rested?.sample ?? sample,
    restedMoment: rested?.moment ?? state.moment,
    first: sample,
    deepest: sample,
    depth,
    far: [{ at: sample.at, depth, sample }],
    unseenDepth: 0,
    unseenFall: 0,
    reached: { at: sample.at, depth },
    turnedAt: sample.at,
    fellAt: sample.at,
  };
  return { ...state, move, rest, rested };
};
