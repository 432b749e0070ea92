import { type Body, facingDirection } from "../body/body.ts";
import { angleInPicture, angleInWorld } from "../body/joint-angle.ts";
import { indexOfJoint } from "../body/joint-index.ts";
import { LANDMARK, type Side } from "../body/landmark.ts";
import { leanFromVertical, midpoint, wrapDegrees } from "../body/point.ts";
import type { Degrees } from "../units.ts";
import { elbowOf, wristOf, wristsOf } from "./arm-joints.ts";

const ARM = ["shoulder", "elbow", "wrist"] as const;

/** Flexion of one elbow in the picture, degrees, 0 straight; null where a joint is hidden. */
export const elbowFlexion = (body: Body, side: Side): number | null => {
  const [elbow, wrist] = [elbowOf(body, side), wristOf(body, side)];
  if (elbow === null || wrist === null) return null;
  const interior = angleInPicture(body.shoulders[side], elbow, wrist);
  return interior === null ? null : 180 - interior;
};

/** The same in the world skeleton: an estimate that does not change with the arm's direction. null where it has none. */
export const worldElbowFlexion = ({ frame }: Body, side: Side): number | null => {
  const [shoulder, elbow, wrist] = ARM.map((joint) => frame.world?.[indexOfJoint(joint, side)]);
  if (!(shoulder && elbow && wrist)) return null;
  const interior = angleInWorld(shoulder, elbow, wrist);
  return interior === null ? null : 180 - interior;
};

/** How far a joint is in front of the shoulder of its side, pixels, from the side; null where it is hidden. */
const aheadOfShoulder = (body: Body, side: Side, joint: { readonly x: number } | null): number | null =>
  joint === null ? null : (joint.x - body.shoulders[side].x) * facingDirection(side);

/** Pixels, from the side; `side` is the nearer one. */
export const elbowAhead = (body: Body, side: Side): number | null => aheadOfShoulder(body, side, elbowOf(body, side));

export const wristAhead = (body: Body, side: Side): number | null => aheadOfShoulder(body, side, wristOf(body, side));

export const earAhead = (body: Body, side: Side): number | null => aheadOfShoulder(body, side, body.ears[side]);

/**
 * SIG-11: the ears in front of the shoulders, pixels, from the side, at right angles to the trunk: a body that sways
 * carries its head along. The mean of both sides, since what is sought is as small as the detector's noise of one.
 * null where an ear is missing.
 */
export const headAhead = ({ ears, midShoulder, midHip, trunkLength }: Body, nearer: Side): number | null => {
  const { left, right } = ears;
  if (left === null || right === null) return null;
  const neck = { x: (left.x + right.x) / 2 - midShoulder.x, y: (left.y + right.y) / 2 - midShoulder.y };
  const trunk = { x: midShoulder.x - midHip.x, y: midShoulder.y - midHip.y };
  return ((neck.x * -trunk.y + neck.y * trunk.x) / trunkLength) * facingDirection(nearer);
};

/** How the nose lies from the ears: degrees from above them, forward positive, from the side; null where one is missing. */
export const headPitch = ({ ears: { left, right }, frame }: Body, nearer: Side): Degrees | null => {
  const nose = frame.image?.[LANDMARK.nose];
  if (left === null || right === null || !nose) return null;
  return wrapDegrees(leanFromVertical(midpoint(left, right), nose) * facingDirection(nearer));
};

/** Between the wrists, pixels; null where one is hidden. */
export const wristGap = (body: Body): number | null => {
  const wrists = wristsOf(body);
  return wrists === null ? null : Math.abs(wrists[0].x - wrists[1].x);
};

/** How far the wrists are above the shoulders, pixels, the lower one first; null where one is hidden. */
export const wristHeights = (body: Body): readonly [number, number] | null => {
  const wrists = wristsOf(body);
  if (wrists === null) return null;
  const [left, right] = wrists.map((wrist) => body.midShoulder.y - wrist.y);
  if (left === undefined || right === undefined) return null;
  return left <= right ? [left, right] : [right, left];
};
