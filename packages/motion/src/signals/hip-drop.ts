import type { Body } from "../body/body.ts";
import { otherSide, type Side } from "../body/landmark.ts";
import type { Calibration, RestingLeg } from "../calibration/calibration.ts";
import { type NormalisedHeight, normalisedHeight } from "../units.ts";
import { agreeingLegs } from "./agreeing-legs.ts";

const restingLeg = (calibration: Calibration, side: Side): RestingLeg | null =>
  calibration.legs[side] ?? calibration.legs[otherSide(side)];

/**
 * SIG-1: how far the hips have come down towards the feet since calibration, as a share of H (REP-17). The hips
 * of a squat come down over every foot, those of a lifted leg over one only.
 * @returns null when no leg in use was calibrated
 */
export const readHipDrop = (body: Body, calibration: Calibration, sides: readonly Side[]): NormalisedHeight | null => {
  const drops = sides.flatMap((side) => {
    const rest = restingLeg(calibration, side);
    if (rest === null) return [];
    const leg = body.legs[side];
    return [(rest.hipAboveAnkle - (leg.ankle.y - leg.hip.y)) / calibration.bodyHeight];
  });
  const drop = agreeingLegs(drops);
  return drop === null ? null : normalisedHeight(drop);
};

/** A trunk that is lower than this, share of H, has bent. [E] */
const TALL = 0.05;

/** SIG-2: how much lower the shoulders are above the hips than at calibration, as a share of H: large in a bow. */
export const readTrunkSink = (body: Body, calibration: Calibration): NormalisedHeight =>
  normalisedHeight((calibration.shoulderAboveHip - (body.midHip.y - body.midShoulder.y)) / calibration.bodyHeight);

/** Whether the trunk is about as tall as at rest: a bow turns the shoulder line with it, and carries the hips along. */
export const isTrunkTall = (body: Body, calibration: Calibration): boolean => readTrunkSink(body, calibration) < TALL;
