import type { View } from "../sight/view.ts";
import { type Degrees, degrees } from "../units.ts";
import type { Body } from "./body.ts";
import { angleInPicture, angleInWorld } from "./joint-angle.ts";
import { indexOfJoint } from "./joint-index.ts";
import type { Side } from "./landmark.ts";

/** REP-17: from the side the picture measures the angle; from anywhere else the world landmarks estimate it. */
export type KneeFlexion = {
  readonly left: Degrees | null;
  readonly right: Degrees | null;
  readonly isEstimate: boolean;
};

export const NO_KNEE_FLEXION: KneeFlexion = { left: null, right: null, isEstimate: true };

const LEG = ["hip", "knee", "ankle"] as const;

const flexionOf = (interior: Degrees | null): Degrees | null => (interior === null ? null : degrees(180 - interior));

/** REP-17: measured from the side, degrees, 0 straight; null where two joints lie in one place. */
export const kneeFlexionInPicture = (body: Body, side: Side): Degrees | null => {
  const { hip, knee, ankle } = body.legs[side];
  return flexionOf(angleInPicture(hip, knee, ankle));
};

/** REP-17: an estimate, from anywhere, degrees, 0 straight; null where the world skeleton lacks a joint. */
export const kneeFlexionInWorld = (body: Body, side: Side): Degrees | null => {
  const [hip, knee, ankle] = LEG.map((joint) => body.frame.world?.[indexOfJoint(joint, side)]);
  return hip && knee && ankle ? flexionOf(angleInWorld(hip, knee, ankle)) : null;
};

/** Knee flexion of the legs in use, degrees, 0 straight. */
export const readKneeFlexion = (body: Body, view: View, sides: readonly Side[]): KneeFlexion => {
  const isEstimate = view !== "side";
  const read = (side: Side): Degrees | null => {
    if (!sides.includes(side)) return null;
    return isEstimate ? kneeFlexionInWorld(body, side) : kneeFlexionInPicture(body, side);
  };
  return { left: read("left"), right: read("right"), isEstimate };
};

const deeper = (a: Degrees | null, b: Degrees | null): Degrees | null => {
  if (a === null) return b;
  if (b === null) return a;
  return degrees(Math.max(a, b));
};

/** The deepest flexion of either knee over two readings. */
export const deepestFlexion = (a: KneeFlexion, b: KneeFlexion): KneeFlexion => ({
  left: deeper(a.left, b.left),
  right: deeper(a.right, b.right),
  isEstimate: b.isEstimate,
});
