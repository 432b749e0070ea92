import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { Landmark } from "../body/pose-frame.ts";
import { type Skeleton, skeletonOf } from "../body/skeleton.ts";

/** Where one joint is from another in the world skeleton, metres, in the person's own directions. */
export type JointOffset = {
  readonly up: number;
  /** Away from the other foot's side. */
  readonly out: number;
  readonly back: number;
};

/** Estimates all (REP-17): the world skeleton's depth is the detector's guess. null where it has none. */
const worldOf = ({ frame }: Body): Skeleton | null => (frame.world === null ? null : skeletonOf(frame.world));

const offsetOf = (own: Landmark, other: Landmark, { facing }: Body, side: Side): JointOffset => {
  const [x, z] = [own.x - other.x, own.z - other.z];
  const toTheLeft = x * facing.lateral + z * facing.depth;
  const forward = x * facing.depth - z * facing.lateral;
  return { up: other.y - own.y, out: side === "left" ? toTheLeft : -toTheLeft, back: -forward };
};

/** From the other ankle. */
export const ankleOffset = (body: Body, side: Side): JointOffset | null => {
  const world = worldOf(body);
  if (world === null) return null;
  const [own, other] = side === "left" ? [world.leftAnkle, world.rightAnkle] : [world.rightAnkle, world.leftAnkle];
  return offsetOf(own, other, body, side);
};

/** From the other knee. */
export const kneeOffset = (body: Body, side: Side): JointOffset | null => {
  const world = worldOf(body);
  if (world === null) return null;
  const [own, other] = side === "left" ? [world.leftKnee, world.rightKnee] : [world.rightKnee, world.leftKnee];
  return offsetOf(own, other, body, side);
};

const middle = (joints: readonly Landmark[]): Landmark => {
  const mean = (read: (joint: Landmark) => number): number =>
    joints.reduce((sum, joint) => sum + read(joint), 0) / joints.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z), visibility: 1 };
};

/** How far an ankle is behind the middle of the hips, metres. */
export const footBehindHips = (body: Body, side: Side): number | null => {
  const world = worldOf(body);
  if (world === null) return null;
  const { leftHip, rightHip, leftAnkle, rightAnkle } = world;
  return offsetOf(side === "left" ? leftAnkle : rightAnkle, middle([leftHip, rightHip]), body, side).back;
};

/** How far the middle of the trunk is behind the ankles, metres: who stands carries it over the feet, a seat behind them. */
export const trunkBehindFeet = (body: Body): number | null => {
  const world = worldOf(body);
  if (world === null) return null;
  const { leftShoulder, rightShoulder, leftHip, rightHip, leftAnkle, rightAnkle } = world;
  const trunk = middle([leftShoulder, rightShoulder, leftHip, rightHip]);
  return offsetOf(trunk, middle([leftAnkle, rightAnkle]), body, "left").back;
};
