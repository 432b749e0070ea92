import type { Body } from "../body/body.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { type NormalisedHeight, normalisedHeight } from "../units.ts";

/** SIG-3: left ankle above right ankle as a share of H, less the calibrated offset; negative when the right is higher. */
export const readAnkleLift = (body: Body, calibration: Calibration): NormalisedHeight => {
  const leftBelowRight = (body.legs.left.ankle.y - body.legs.right.ankle.y) / calibration.bodyHeight;
  return normalisedHeight(calibration.ankleOffset - leftBelowRight);
};
