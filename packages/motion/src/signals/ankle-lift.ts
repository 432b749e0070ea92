import type { Body } from "../body.ts";
import type { Calibration } from "../calibration.ts";
import { type NormalisedHeight, normalisedHeight } from "../units.ts";

/** Two planted feet at different depths differ by less than this in the picture; more means a lifted foot. [E] */
const PLANTED_OFFSET = 0.03;

/** SIG-3: left ankle above right ankle as a share of H, less the calibrated offset; negative when the right is higher. */
export const readAnkleLift = (body: Body, calibration: Calibration): NormalisedHeight => {
  const offset = Math.abs(calibration.ankleOffset) <= PLANTED_OFFSET ? calibration.ankleOffset : 0;
  const leftBelowRight = (body.legs.left.ankle.y - body.legs.right.ankle.y) / calibration.bodyHeight;
  return normalisedHeight(offset - leftBelowRight);
};
