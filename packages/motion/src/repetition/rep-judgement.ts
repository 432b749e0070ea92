import type { Evidence } from "../guards/evidence.ts";
import { isSomethingElse } from "../guards/is-something-else.ts";
import type { RepFlag } from "../motion-event.ts";
import type { PhaseLimits, RepetitionSpec } from "../movement-spec.ts";
import type { Milliseconds } from "../units.ts";
import type { Move } from "./move.ts";
import { leastRange } from "./range-target.ts";
import { steadyDepth } from "./steady-sample.ts";

export type RepOutcome = {
  readonly kind: "completed" | "partial";
  /** TIME-2. */
  readonly startAt: Milliseconds;
  readonly peakAt: Milliseconds;
  readonly reachedAt: Milliseconds;
  readonly turnedAt: Milliseconds;
  /** Below return: the repetition is told of. */
  readonly returnedAt: Milliseconds;
  /** TIME-2: it may be a moment after `returnedAt`. */
  readonly endAt: Milliseconds;
  /** In the signal's unit. */
  readonly range: number;
  /** The same as a share of the person's target. */
  readonly share: number;
  readonly flags: readonly RepFlag[];
};

/** REP-12. */
export const PARTIAL_FROM = 0.5;
/** PAIR-1: of one side alone, since rest may lie nearer to its end than to the other's. [E] */
const HALF_FROM = 0.4;

const leastShare = ({ sides }: RepetitionSpec): number => (sides === "pair" ? HALF_FROM : PARTIAL_FROM);

/** @param share of the person's target */
export const isFullRange = (range: number, share: number, spec: RepetitionSpec): boolean =>
  share >= spec.peak && range >= leastRange(spec.range);

/**
 * What is seen of a phase: out from about a tenth of the depth to nearly all of it, back from nine tenths to a quarter.
 * Shares of the time of a smooth (minimum-jerk) movement, Flash and Hogan 1985, so that the limits speak of whole
 * phases.
 */
const SEEN_OF_OUT = 0.65;
const SEEN_OF_BACK = 0.39;

const flagsOf = (
  { startAt, reached, turnedAt }: Move,
  returnedAt: Milliseconds,
  { out, back }: RepetitionSpec,
): readonly RepFlag[] => {
  const phases: readonly (readonly [number, PhaseLimits])[] = [
    [(reached.at - startAt) / SEEN_OF_OUT, out],
    [(returnedAt - turnedAt) / SEEN_OF_BACK, back],
  ];
  if (phases.some(([duration, { shortest }]) => duration < shortest)) return ["fast"];
  return phases.some(([duration, { longest }]) => duration > longest) ? ["slow"] : [];
};

/** What began beyond return, share of the target, has gone only so far as it went from there. */
const stepFrom = (before: number, target: number, spec: RepetitionSpec): number =>
  before > spec.return * target ? before : 0;

/**
 * Whether a movement that returns now lasted long enough and went far enough for the guards to look at it.
 * @param before how far from rest it began
 */
export const isWorthJudging = (
  move: Move,
  before: number,
  returnedAt: Milliseconds,
  target: number,
  spec: RepetitionSpec,
): boolean =>
  returnedAt - move.startAt >= spec.leastTime &&
  (steadyDepth(move, spec) - stepFrom(before, target, spec)) / target >= leastShare(spec);

/** REP-12, REP-14: what such a movement was; null when it was no repetition of this exercise at all. */
export const judgeMove = (
  evidence: Evidence,
  times: Pick<RepOutcome, "startAt" | "endAt">,
  target: number,
  spec: RepetitionSpec,
): RepOutcome | null => {
  if (isSomethingElse(evidence, spec.guards)) return null;
  const { move, furthest, last } = evidence;
  const returnedAt = last.at;
  const share = move.depth / target;
  return {
    kind: isFullRange(move.depth, share, spec) ? "completed" : "partial",
    share,
    ...times,
    peakAt: furthest.at,
    reachedAt: move.reached.at,
    turnedAt: move.turnedAt,
    returnedAt,
    range: move.depth,
    flags: flagsOf(move, returnedAt, spec),
  };
};
