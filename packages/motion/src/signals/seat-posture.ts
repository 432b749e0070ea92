import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { Landmark } from "../body/pose-frame.ts";
import { type Skeleton, skeletonOf } from "../body/skeleton.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { Sight } from "../sight/watch.ts";
import { isSeated, type SeatSample } from "./seat.ts";
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

/** Of one leg in the world skeleton, which the view does not foreshorten: 1 hanging, 0 level; NaN where it has none. */
export const thighDescentOf = (body: Body, side: Side): number => {
  const world = worldOf(body);
  if (world === null) return Number.NaN;
  return side === "left" ? descentOf(world.leftHip, world.leftKnee) : descentOf(world.rightHip, world.rightKnee);
};

/** Knee below hip ÷ the thigh's length in the world skeleton, mean of the sides in sight. */
const thighDescent = ({ body, sides }: Sight): number =>
  sides.reduce((sum, side) => sum + thighDescentOf(body, side), 0) / sides.length;

/** So far behind the ankles, metres of the world skeleton, nobody's trunk is read who squats, from wherever seen. [E] */
const SURELY_BEHIND = 0.22;

/**
 * SQ-7: whether only a seat can hold this posture. From the front a detector's depth alone does not say so: it sees a
 * squat of 0.14 H as 0.18 m behind the feet, and a seat as 0.19 to 0.24; there the thighs must be level, too.
 */
export const isOnSeat = (sight: Sight): boolean => {
  const trunkBehind = trunkBehindFeet(sight.body) ?? Number.NaN;
  return trunkBehind >= SURELY_BEHIND || isSeated({ view: sight.view, thighDescent: thighDescent(sight), trunkBehind });
};

/** What one frame shows of somebody who may be sitting: an estimate from the world skeleton (REP-17). */
export const readSeatSample = (sight: Sight, calibration: Calibration, drop: number): SeatSample => ({
  at: sight.body.at,
  drop,
  trunkHeight: worldTrunkHeight(sight.body) / calibration.trunkHeight,
  trunkBehind: trunkBehindFeet(sight.body) ?? Number.NaN,
  thighDescent: thighDescent(sight),
});
