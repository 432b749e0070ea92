import { haveMoved, startFooting, stepFooting } from "../body/footing.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { Milliseconds } from "../units.ts";
import { type CoursePoint, keepCourse, keepWayOut } from "./course.ts";
import type { Move, RepSample } from "./move.ts";
import { addRange, rangeTarget } from "./range-target.ts";
import { judgeEnding, type RepBasis } from "./rep-ending.ts";
import { PARTIAL_FROM, type RepOutcome } from "./rep-judgement.ts";
import { hasStepped, mustReturnFirst, stepRest, stepResting } from "./rep-resting.ts";
import type { RepState } from "./rep-state.ts";
import { startRestLevel } from "./rest-level.ts";
import { keepFar, keepMoment } from "./steady-sample.ts";
import { turningPoint, unseenBetween } from "./unseen.ts";

export const startReps = (spec: RepetitionSpec): RepState => ({
  move: null,
  mustReturn: spec.restBefore > 0,
  returnedAt: null,
  rest: startRestLevel,
  valley: Number.POSITIVE_INFINITY,
  rested: null,
  best: [],
  footing: startFooting,
  moment: [],
  course: [],
  lastAt: null,
});

/** The way back begins where the signal is last at this share of the furthest: FC-STS-B's 0.90. */
const TURNING = 0.9;
/** Noise at the furthest does not reach so far down. [E] */
const FALLING = 0.75;

/** The way out ends where this share of the furthest is first reached: what follows may be a pause. [E] */
const REACHED = 0.95;

/** What comes to rest below this share of the furthest has come back. [E] */
const BACK = 0.5;

const courseOf = ({ seenAt, value }: RepSample): CoursePoint => ({ at: seenAt, value });

/** Feet that do not stay for so long, milliseconds, or for so much of a movement's time, have stepped. [E] */
const STEPPING = { longest: 600, shareOfTime: 0.15 } as const;

/** SQ-3: what the feet have done since it began. */
const noteFeet = (move: Move, { footing, lastAt }: RepState, at: Milliseconds, spec: RepetitionSpec): Move =>
  hasStepped(footing, at, spec) ? { ...move, steppedFor: move.steppedFor + at - (lastAt ?? at) } : move;

/** SQ-3: over the whole movement; never of one whose feet need not stay, since they are not followed. */
const hasLeftItsPlace = ({ feet, steppedFor, startAt }: Move, { footing }: RepState, at: Milliseconds): boolean =>
  steppedFor > STEPPING.shareOfTime * (at - startAt) || haveMoved(footing, feet);

/** Nothing can be made of it any more: a foot has stepped, or it takes too long. */
const isLost = ({ steppedFor, startAt }: Move, at: Milliseconds, spec: RepetitionSpec): boolean =>
  steppedFor > STEPPING.longest || at - startAt > spec.lostAfter;

/** What was not seen of it since the last sample. */
const bridge = (move: Move, { moment, rest, lastAt }: RepState, sample: RepSample): Move => {
  const gap = unseenBetween(lastAt ?? sample.at, sample.at);
  if (gap === 0) return move;
  const turned = turningPoint(moment, sample);
  const unseenDepth = turned === null ? move.unseenDepth : Math.max(move.unseenDepth, turned - rest.level);
  return { ...move, unseenDepth, unseenFall: move.unseenFall + gap };
};

const follow = (before: Move, sample: RepSample, depth: number, target: number): Move => {
  // Of what is held at its furthest, only the way there is asked for.
  const isOnWayOut = depth > before.depth && before.depth < target;
  const wayOut = isOnWayOut ? keepWayOut(before.wayOut, courseOf(sample)) : before.wayOut;
  const move = { ...before, far: keepFar(before, sample, depth), wayOut };
  if (depth > move.depth) {
    const isFurther = REACHED * depth > move.reached.depth;
    const reached = isFurther ? { at: sample.at, depth } : move.reached;
    return { ...move, deepest: sample, depth, reached, turnedAt: sample.at, fellAt: sample.at, unseenFall: 0 };
  }
  if (depth < FALLING * move.depth) return move;
  const turnedAt = depth >= TURNING * move.depth ? sample.at : move.turnedAt;
  return { ...move, turnedAt, fellAt: sample.at, unseenFall: 0 };
};

/** Back below return, which for a movement beyond the target is a share of that movement; or it never got going. */
const isOver = (move: Move, depth: number, target: number, spec: RepetitionSpec): boolean =>
  move.depth >= PARTIAL_FROM * target
    ? depth < spec.return * Math.max(target, move.depth)
    : depth < spec.start * target;

const stepMoving = (
  state: RepState,
  before: Move,
  sample: RepSample,
  spec: RepetitionSpec,
  basis: RepBasis,
): readonly [RepState, RepOutcome | null] => {
  const rest = stepRest(state, sample, spec);
  const depth = sample.value - state.rest.level;
  const target = rangeTarget(state.best, spec.range);
  const move = noteFeet(bridge(before, state, sample), state, sample.at, spec);
  if (isLost(move, sample.at, spec)) return [{ ...mustReturnFirst(state), rest }, null];
  const hasSettled = rest.level !== state.rest.level;
  // It came to rest where it had gone: a stance that has settled, not a repetition.
  if (hasSettled && depth > BACK * move.depth) {
    return [{ ...state, move: null, rest, valley: sample.value - rest.level }, null];
  }
  if (!hasSettled && !isOver(move, depth, target, spec))
    return [{ ...state, rest, move: follow(move, sample, depth, target) }, null];
  if (hasLeftItsPlace(move, state, sample.at)) {
    return [{ ...mustReturnFirst(state), rest }, null];
  }
  const outcome = judgeEnding(state, move, { sample, hasSettled }, spec, basis);
  const best = outcome?.kind === "completed" ? addRange(state.best, outcome.range) : state.best;
  return [{ ...state, move: null, rest, valley: depth, rested: null, best }, outcome];
};

/** REP-06, REP-11 to REP-14: one sample in, the next state and a finished repetition, if any, out. */
export const stepReps = (
  state: RepState,
  sample: RepSample,
  spec: RepetitionSpec,
  basis: RepBasis,
): readonly [RepState, RepOutcome | null] => {
  const seen = { ...state, course: keepCourse(state.course, courseOf(sample)) };
  const footed = spec.guards.includes("planted-feet")
    ? { ...seen, footing: stepFooting(state.footing, sample.at, sample.feet, state.move?.feet ?? null) }
    : seen;
  const [next, outcome] =
    footed.move === null
      ? [stepResting(footed, sample, spec), null]
      : stepMoving(footed, footed.move, sample, spec, basis);
  return [{ ...next, moment: keepMoment(footed.moment, sample), lastAt: sample.at }, outcome];
};

/** REP-05: what was under way is lost after a long freeze; the person's range is not. */
export const discardMove = (state: RepState): RepState => ({
  ...mustReturnFirst(state),
  rest: { ...state.rest, recent: [] },
  footing: startFooting,
  moment: [],
  course: [],
  lastAt: null,
});

/** How far through the person's range the movement is: 0 at rest, 1 at the target. */
export const rangeShare = (state: RepState, value: number, spec: RepetitionSpec): number =>
  Math.min(1, Math.max(0, (value - state.rest.level) / rangeTarget(state.best, spec.range)));
