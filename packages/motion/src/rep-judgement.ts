import type { FootPair } from "./foot-pair.ts";
import type { RepFlag } from "./motion-event.ts";
import type { Guard, PhaseLimits, RepetitionSpec } from "./movement-spec.ts";
import { distanceBetween, type Point } from "./point.ts";
import { leastRange } from "./range-target.ts";
import type { Milliseconds } from "./units.ts";

/** One smoothed sample of the movement. */
export type RepSample = {
  readonly at: Milliseconds;
  /** The exercise's signal, in its own unit. */
  readonly value: number;
  /** SIG-2, share of H. */
  readonly trunkSink: number;
  /** Height of the hips in the picture, y down, share of H: what a lifted foot cannot change. */
  readonly hipY: number;
  /** The ankle of the side that is counted, and the other, as `feet`; null where both sides move together. */
  readonly ankles: { readonly own: Point; readonly other: Point } | null;
  /** Middle of the toes in use, as `feet`; null where none is seen. */
  readonly toes: Point | null;
  readonly feet: FootPair;
};

/** A repetition under way. */
export type Move = {
  readonly startAt: Milliseconds;
  /** Where the feet stood when it began. */
  readonly feet: FootPair;
  readonly first: RepSample;
  /** The sample furthest from rest, and how far that is. */
  readonly deepest: RepSample;
  readonly depth: number;
  /** When it was last near its furthest: the way back begins there, after a pause. */
  readonly turnedAt: Milliseconds;
};

export type RepOutcome = {
  readonly kind: "completed" | "partial";
  readonly startAt: Milliseconds;
  readonly peakAt: Milliseconds;
  readonly turnedAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** In the signal's unit. */
  readonly range: number;
  readonly flags: readonly RepFlag[];
};

/** REP-12. */
export const PARTIAL_FROM = 0.5;
/** From leaving rest until nearly back, no squat is shorter: a bounce, or a jitter of the detector. [E] */
const SHORTEST_MOVE = 450;
/** Trunk sink per hip drop above which the movement is a bow: squats of the shared traces reach 0.7. [E] */
const BOW = 2.5;
/** Share of the drop towards the feet that must be a fall of the hips in the picture; the rest is lifted feet. [E] */
const HIPS_FALL = 0.5;

/** Share of the heels' rise that must be a rise of the hips: toes that are pulled up raise nothing. [E] */
const BODY_RISES = 0.3;
/** Toes that move further than this, share of H, carry a step or a jump. [E] */
const TOES_STAY = 0.04;
/** A stance foot that has moved further than this, share of H, has followed the other one: a step aside. [E] */
const OTHER_FOOT_STAYS = 0.06;
/** Hips that sink further than this, share of H, are squatting, not lifting a leg. [E] */
const HIPS_STAY = 0.03;

type Breach = (move: Move, last: RepSample) => boolean;

/** What shows that a movement was something else. Stepping ends it while it lasts: see footing.ts. */
const BREACHES: Readonly<Record<Exclude<Guard, "planted-feet">, Breach>> = {
  "no-bow": ({ deepest, depth }) => deepest.trunkSink > BOW * depth,
  "hips-fall": ({ first, deepest }) => deepest.hipY - first.hipY < HIPS_FALL * (deepest.value - first.value),
  "body-rises": ({ first, deepest }) => first.hipY - deepest.hipY < BODY_RISES * (deepest.value - first.value),
  "toes-stay": ({ first, deepest }, last) =>
    first.toes === null ||
    [deepest, last].some(({ toes }) => toes === null || distanceBetween(first.toes ?? toes, toes) > TOES_STAY),
  "own-foot-moves": ({ first, deepest }) => {
    if (first.ankles === null || deepest.ankles === null) return false;
    const own = distanceBetween(first.ankles.own, deepest.ankles.own);
    return own <= distanceBetween(first.ankles.other, deepest.ankles.other);
  },
  "other-foot-stays": ({ first }, last) => {
    if (first.ankles === null || last.ankles === null) return false;
    return distanceBetween(first.ankles.other, last.ankles.other) > OTHER_FOOT_STAYS;
  },
  "hips-stay": ({ first, deepest }) => deepest.hipY - first.hipY > HIPS_STAY,
};

const isSomethingElse = (move: Move, last: RepSample, guards: readonly Guard[]): boolean =>
  guards.some((guard) => guard !== "planted-feet" && BREACHES[guard](move, last));

/**
 * What is seen of a phase: out from about a tenth of the depth, back to a quarter of it. Shares of the time of a smooth
 * (minimum-jerk) movement, Flash and Hogan 1985, so that the limits speak of whole phases.
 */
const SEEN_OF_OUT = 0.75;
const SEEN_OF_BACK = 0.63;

const flagsOf = (
  { startAt, deepest }: Move,
  endAt: Milliseconds,
  { out, back }: RepetitionSpec,
): readonly RepFlag[] => {
  const phases: readonly (readonly [number, PhaseLimits])[] = [
    [(deepest.at - startAt) / SEEN_OF_OUT, out],
    [(endAt - deepest.at) / SEEN_OF_BACK, back],
  ];
  if (phases.some(([duration, { shortest }]) => duration < shortest)) return ["fast"];
  return phases.some(([duration, { longest }]) => duration > longest) ? ["slow"] : [];
};

/** REP-12, REP-14: what a movement was that `last` finishes; null when it was no repetition of this exercise at all. */
export const judgeMove = (move: Move, last: RepSample, target: number, spec: RepetitionSpec): RepOutcome | null => {
  const endAt = last.at;
  if (isSomethingElse(move, last, spec.guards) || endAt - move.startAt < SHORTEST_MOVE) return null;
  const share = move.depth / target;
  if (share < PARTIAL_FROM) return null;
  return {
    kind: share >= spec.peak && move.depth >= leastRange(spec.range) ? "completed" : "partial",
    startAt: move.startAt,
    peakAt: move.deepest.at,
    turnedAt: move.turnedAt,
    endAt,
    range: move.depth,
    flags: flagsOf(move, endAt, spec),
  };
};
