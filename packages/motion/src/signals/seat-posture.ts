import type { Body } from "../body.ts";
import type { Calibration } from "../calibration.ts";
import type { Side } from "../landmark.ts";
import type { Landmark } from "../pose-frame.ts";
import { type Skeleton, skeletonOf } from "../skeleton.ts";
import type { Sight } from "../watch.ts";
import type { SeatSample } from "./seat.ts";
import { trunkBehindFeet } from "./world-offsets.ts";

const worldOf = ({ frame }: Body): Skeleton | null => (frame.world === null ? null : skeletonOf(frame.world));

/** Mid-shoulder above mid-hip in the world skeleton, metres: unlike the picture's, it does not shrink with distance. */
export const worldTrunkHeight = (body: Body): number => {
  const world = worldOf(body);
  if (world === null) return Number.NaN;
  return (world.leftHip.y + world.rightHip.y - world.leftShoulder.y - world.rightShoulder.y) / 2;
};

/** Knee below hip ÷ the thigh's length: 1 hanging, 0 level. */
const descentOf = (hip: Landmark, knee: Landmark): number =>
  (knee.y - hip.y) / Math.hypot(knee.x - hip.x, knee.y - hip.y, knee.z - hip.z);

const thighDescentOf = (body: Body, side: Side): number => {
  const world = worldOf(body);
  if (world === null) return Number.NaN;
  return side === "left" ? descentOf(world.leftHip, world.leftKnee) : descentOf(world.rightHip, world.rightKnee);
};

/** What one frame shows of somebody who may be sitting: an estimate from the world skeleton (REP-17). */
export const readSeatSample = ({ body, sides }: Sight, calibration: Calibration, drop: number): SeatSample => ({
  at: body.at,
  drop,
  trunkHeight: worldTrunkHeight(body) / calibration.trunkHeight,
  trunkBehind: trunkBehindFeet(body) ?? Number.NaN,
  thighDescent: sides.reduce((sum, side) => sum + thighDescentOf(body, side), 0) / sides.length,
});
