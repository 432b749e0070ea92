import type { Body } from "../body/body.ts";
import type { Calibration } from "../calibration/calibration.ts";

/** What picture lengths are shares of, pixels. */
export type BodyLengths = {
  /** H. */
  readonly bodyHeight: number;
  /** T. */
  readonly trunkLength: number;
  /** In the picture, at rest: nearly nothing from the side. */
  readonly shoulderWidth: number;
  /** Half the gap of the ankles. */
  readonly halfStance: number;
  /** What is left in the picture of a length from front to back: 1 from the side, less from an oblique view. */
  readonly frontToBack: number;
};

/** Nobody's weight shifts over feet that stand closer than this: a lean over less is the detector's noise. Share of H. [E] */
const NARROWEST_STANCE = 0.06;

/** From further in front nothing that goes back can be told from noise. [E] */
const SHORTEST = 0.5;

export const lengthsOf = ({ bodyHeight, trunkLength, ankleGap, view, resting }: Calibration): BodyLengths => ({
  bodyHeight,
  trunkLength,
  shoulderWidth: Math.abs(resting.shoulders.left.x - resting.shoulders.right.x),
  halfStance: (Math.max(NARROWEST_STANCE, ankleGap) * bodyHeight) / 2,
  frontToBack: view === "oblique" ? Math.max(SHORTEST, Math.abs(resting.facing.depth)) : 1,
});

/** An adult's lengths in metres: Drillis and Contini 1966, in Winter 2009, of 1.66 m. */
const ADULT = { bodyHeight: 1.54, shoulderWidth: 0.36, halfStance: 0.1 } as const;

/** What one body says for want of a calibration. */
export const uncalibratedLengths = ({ scale, trunkLength }: Body): BodyLengths => ({
  bodyHeight: ADULT.bodyHeight * scale,
  trunkLength,
  shoulderWidth: ADULT.shoulderWidth * scale,
  halfStance: ADULT.halfStance * scale,
  frontToBack: 1,
});
