import type { Body } from "../body.ts";
import type { Calibration } from "../calibration.ts";
import type { Side } from "../landmark.ts";
import { LANDMARK } from "../landmark.ts";
import type { Landmark } from "../pose-frame.ts";
import type { Sight } from "../watch.ts";
import type { SeatSample } from "./seat.ts";

const THIGHS = {
  left: [LANDMARK.leftHip, LANDMARK.leftKnee],
  right: [LANDMARK.rightHip, LANDMARK.rightKnee],
} as const;

const worldOf = (body: Body, index: number): Landmark | null => body.frame.world?.[index] ?? null;

/** Mid-shoulder above mid-hip in the world skeleton, metres: unlike the picture's, it does not shrink with distance. */
export const worldTrunkHeight = (body: Body): number => {
  const [leftShoulder, rightShoulder, leftHip, rightHip] = [
    LANDMARK.leftShoulder,
    LANDMARK.rightShoulder,
    LANDMARK.leftHip,
    LANDMARK.rightHip,
  ].map((index) => worldOf(body, index)?.y ?? Number.NaN);
  return (
    ((leftHip ?? Number.NaN) +
      (rightHip ?? Number.NaN) -
      (leftShoulder ?? Number.NaN) -
      (rightShoulder ?? Number.NaN)) /
    2
  );
};

const thighDescentOf = (body: Body, side: Side): number => {
  const [hip, knee] = THIGHS[side].map((index) => worldOf(body, index));
  if (!hip || !knee) return Number.NaN;
  return (knee.y - hip.y) / Math.hypot(knee.x - hip.x, knee.y - hip.y, knee.z - hip.z);
};

/** What one frame shows of somebody who may be sitting: an estimate from the world skeleton (REP-17). */
export const readSeatSample = ({ body, sides }: Sight, calibration: Calibration, drop: number): SeatSample => ({
  at: body.at,
  drop,
  trunkHeight: worldTrunkHeight(body) / calibration.trunkHeight,
  thighDescent: sides.reduce((sum, side) => sum + thighDescentOf(body, side), 0) / sides.length,
});
