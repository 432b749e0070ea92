import type { Body } from "../body.ts";
import type { Side } from "../landmark.ts";
import { skeletonOf } from "../skeleton.ts";

/** Where one ankle is from the other in the world skeleton, metres, in the person's own directions. */
export type AnkleOffset = {
  readonly up: number;
  /** Away from the other foot's side. */
  readonly out: number;
  readonly back: number;
};

/** An estimate (REP-17): the world skeleton's depth is the detector's guess. null where it has none. */
export const ankleOffset = ({ frame, facing }: Body, side: Side): AnkleOffset | null => {
  const world = frame.world === null ? null : skeletonOf(frame.world);
  if (world === null) return null;
  const [own, other] = side === "left" ? [world.leftAnkle, world.rightAnkle] : [world.rightAnkle, world.leftAnkle];
  const [x, z] = [own.x - other.x, own.z - other.z];
  const toTheLeft = x * facing.lateral + z * facing.depth;
  const forward = x * facing.depth - z * facing.lateral;
  return { up: other.y - own.y, out: side === "left" ? toTheLeft : -toTheLeft, back: -forward };
};

/** How far the hips are to the left of the middle of the ankles in the world skeleton, metres; null where it has none. */
export const hipsOverFeet = ({ frame, facing }: Body): number | null => {
  const world = frame.world === null ? null : skeletonOf(frame.world);
  if (world === null) return null;
  const { leftHip, rightHip, leftAnkle, rightAnkle } = world;
  const x = (leftHip.x + rightHip.x - leftAnkle.x - rightAnkle.x) / 2;
  const z = (leftHip.z + rightHip.z - leftAnkle.z - rightAnkle.z) / 2;
  return x * facing.lateral + z * facing.depth;
};
