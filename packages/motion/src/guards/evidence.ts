import { trunkForwardOf } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import { distanceBetween, type Point } from "../body/point.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { Move, RepSample } from "../repetition/move.ts";
import type { Sight } from "../sight/watch.ts";
import type { Degrees } from "../units.ts";

/** A movement that has ended, and what its lengths are shares of. */
export type Evidence = {
  readonly move: Move;
  /** As it was seen furthest from rest, in one frame: where a quick foot was. */
  readonly furthest: RepSample;
  readonly last: RepSample;
  /** The last one without its jitter, and a little behind (STEADY-1): where what stayed is asked for. */
  readonly end: RepSample;
  /** Whose repetition it would be, where each side has its own. */
  readonly side: Side | null;
  readonly calibration: Calibration;
  /** FC-08's, of this exercise. */
  readonly trunkStop: Degrees;
  /** The movement's share of the exercise's smallest range, at most 1: what goes along with a small one is small, too. */
  readonly extent: number;
};

/** Whether a movement breaks a rule of its exercise, and so was something else. */
export type Breach = (evidence: Evidence) => boolean;

export const bodyOf = (sample: RepSample) => sample.sight.body;

export const ankle = (sample: RepSample, side: Side): Point => bodyOf(sample).legs[side].ankle;

/** Forward of the vertical, degrees. */
export const trunkOf = ({ body, nearer }: Sight): number => trunkForwardOf(body, nearer);

/** null where one of the two was not seen. */
export const moved = (from: Point | null, to: Point | null): number | null =>
  from === null || to === null ? null : distanceBetween(from, to);

/** What was not seen exceeds nothing. */
export const exceeds = (value: number | null, limit: number): boolean => value !== null && value > limit;
