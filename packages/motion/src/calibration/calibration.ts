import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { View } from "../sight/view.ts";
import type { Degrees, Milliseconds, NormalisedHeight } from "../units.ts";

/** One leg at rest: vertical distances in pixels. */
export type RestingLeg = {
  readonly hipAboveAnkle: number;
  /** null where heel or toe was hidden. */
  readonly heelAboveToe: number | null;
};

/** REP-01: what one still, upright second says of a person before this camera. Lengths in pixels unless named. */
export type Calibration = {
  readonly at: Milliseconds;
  /** The body at rest, every joint at its median: what a movement is a change from. */
  readonly resting: Body;
  /** The side that was nearer to the camera. */
  readonly nearer: Side;
  /** H: nose to mean-heel height; of an exercise of the upper body, what T says of it. */
  readonly bodyHeight: number;
  /** T: mid-shoulder to mid-hip. */
  readonly trunkLength: number;
  /** null where the leg was hidden. */
  readonly legs: Readonly<Record<Side, RestingLeg | null>>;
  /** Vertical part of T. */
  readonly shoulderAboveHip: number;
  /** The same in the world skeleton, metres. */
  readonly trunkHeight: number;
  /** abs(x27 − x28) as a share of H. */
  readonly ankleGap: NormalisedHeight;
  /** Left ankle below right ankle in the picture (perspective of two planted feet) as a share of H. */
  readonly ankleOffset: NormalisedHeight;
  readonly trunkForward: Degrees;
  readonly trunkSide: Degrees;
  /** Bend of the ear–shoulder line against the trunk, forward positive; null where the ears were hidden. */
  readonly neckBend: Degrees | null;
  readonly view: View;
  /** Standard deviation of the movement's signal at rest, in its own unit, unfiltered; 0 where it was not read. */
  readonly signalNoise: number;
  /** Mid-hip in the picture. */
  readonly centre: { readonly x: number; readonly y: number };
  /** Pixels a metre, from the picture's and the world's skeleton: how near the person stands. */
  readonly scale: number;
};

export type CalibrationProblem =
  | "no-person"
  | "out-of-frame"
  | "joints-hidden"
  | "not-upright"
  | "moving"
  | "wrong-view";

/** How a calibration on live frames stands. */
export type CalibrationStatus =
  | { readonly kind: "waiting"; readonly problem: CalibrationProblem; readonly waitedFor: Milliseconds }
  | { readonly kind: "ready"; readonly calibration: Calibration };
