import type { Body } from "../body.ts";
import type { Calibration } from "../calibration.ts";

/** What picture lengths are shares of, pixels. */
export type BodyLengths = {
  /** H. */
  readonly bodyHeight: number;
  /** T. */
  readonly trunkLength: number;
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

const frontToBackOf = ({ view, resting }: Calibration): number =>
  view === "oblique" ? Math.max(SHORTEST, Math.abs(resting.facing.depth)) : 1;

export const lengthsOf = (calibration: Calibration): BodyLengths => ({
  ...shares(calibration),
  frontToBack: frontToBackOf(calibration),
});

const shares = ({ bodyHeight, trunkLength, shoulderWidth, ankleGap }: Calibration) => ({
  bodyHeight,
  trunkLength,
  shoulderWidth,
  halfStance: (Math.max(NARROWEST_STANCE, ankleGap) * bodyHeight) / 2,
});

/** An adult's lengths in metres, for want of a calibration: Drillis and Contini 1966, in Winter 2009, of 1.66 m. */
const ADULT: BodyLengths = {
  bodyHeight: 1.54,
  trunkLength: 0.48,
  shoulderWidth: 0.36,
  halfStance: 0.1,
  frontToBack: 1,
};

/** @param scale pixels a metre */
export const adultLengths = ({ scale }: Pick<Body, "scale">): BodyLengths => ({
  bodyHeight: ADULT.bodyHeight * scale,
  trunkLength: ADULT.trunkLength * scale,
  shoulderWidth: ADULT.shoulderWidth * scale,
  halfStance: ADULT.halfStance * scale,
  frontToBack: ADULT.frontToBack,
});
