import type { RepetitionSpec } from "./exercise-spec.ts";
import type { FootPair } from "./foot-pair.ts";
import type { RepFlag } from "./motion-event.ts";
import type { Milliseconds } from "./units.ts";

/** One smoothed sample of the movement; lengths as shares of H. */
export type RepSample = {
  readonly at: Milliseconds;
  readonly drop: number;
  readonly trunkSink: number;
  /** Height of the hips in the picture, y down: what a lifted foot cannot change. */
  readonly hipY: number;
  readonly feet: FootPair;
};

/** A repetition under way. */
export type Move = {
  readonly startAt: Milliseconds;
  /** Where the feet stood when it began. */
  readonly feet: FootPair;
  readonly first: RepSample;
  readonly deepest: RepSample;
  /** Of the deepest sample below the resting level. */
  readonly depth: number;
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

/** REP-12. */
export const PARTIAL_FROM = 0.5;
/** From leaving rest until nearly back, no squat is shorter: a bounce, or a jitter of the detector. [E] */
const SHORTEST_MOVE = 450;
/** Trunk sink per hip drop above which the movement is a bow: squats of the shared traces reach 0.7. [E] */
const BOW = 2.5;
/** Share of the drop towards the feet that must be a fall of the hips in the picture; the rest is lifted feet. [E] */
const HIPS_FALL = 0.5;

const isBow = ({ deepest, depth }: Move): boolean => deepest.trunkSink > BOW * depth;

const haveHipsFallen = ({ first, deepest }: Move): boolean =>
  deepest.hipY - first.hipY >= HIPS_FALL * (deepest.drop - first.drop);

/**
 * What is seen of a phase: down from about a tenth of the depth, up to a quarter of it. Shares of the time of a smooth
 * (minimum-jerk) movement, Flash and Hogan 1985, so that the limits speak of whole phases.
 */
const SEEN_OF_DOWN = 0.75;
const SEEN_OF_UP = 0.63;

const flagsOf = ({ startAt, deepest }: Move, endAt: Milliseconds, { phase }: RepetitionSpec): readonly RepFlag[] => {
  const phases = [(deepest.at - startAt) / SEEN_OF_DOWN, (endAt - deepest.at) / SEEN_OF_UP];
  if (phases.some((duration) => duration < phase.shortest)) return ["fast"];
  return phases.some((duration) => duration > phase.longest) ? ["slow"] : [];
};

/** REP-12, REP-14: what a finished movement was; null when it was no repetition of this exercise at all. */
export const judgeMove = (move: Move, endAt: Milliseconds, target: number, spec: RepetitionSpec): RepOutcome | null => {
  if (isBow(move) || !haveHipsFallen(move) || endAt - move.startAt < SHORTEST_MOVE) return null;
  const share = move.depth / target;
  if (share < PARTIAL_FROM) return null;
  return {
    kind: share >= spec.peak && move.depth >= spec.minimumRange ? "completed" : "partial",
    startAt: move.startAt,
    peakAt: move.deepest.at,
    endAt,
    range: move.depth,
    flags: flagsOf(move, endAt, spec),
  };
};
