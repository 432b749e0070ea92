import type { Body } from "./body.ts";
import { angleInPicture, angleInWorld } from "./joint-angle.ts";
import { LANDMARK, type Side } from "./landmark.ts";
import { type Degrees, degrees } from "./units.ts";
import type { View } from "./view.ts";

/** REP-17: from the side the picture measures the angle; from anywhere else the world landmarks estimate it. */
export type KneeFlexion = {
  readonly left: Degrees | null;
  readonly right: Degrees | null;
  readonly isEstimate: boolean;
};

export const NO_KNEE_FLEXION: KneeFlexion = { left: null, right: null, isEstimate: true };

const WORLD_LEG = {
  left: [LANDMARK.leftHip, LANDMARK.leftKnee, LANDMARK.leftAnkle],
  right: [LANDMARK.rightHip, LANDMARK.rightKnee, LANDMARK.rightAnkle],
} as const;

const flexionOf = (interior: Degrees | null): Degrees | null => (interior === null ? null : degrees(180 - interior));

const fromPicture = (body: Body, side: Side): Degrees | null => {
  const { hip, knee, ankle } = body.legs[side];
  return flexionOf(angleInPicture(hip, knee, ankle));
};

const fromWorld = (body: Body, side: Side): Degrees | null => {
  const [hip, knee, ankle] = WORLD_LEG[side].map((index) => body.frame.world?.[index]);
  return hip && knee && ankle ? flexionOf(angleInWorld(hip, knee, ankle)) : null;
};

/** Knee flexion of the legs in use, degrees, 0 straight. */
export const readKneeFlexion = (body: Body, view: View, sides: readonly Side[]): KneeFlexion => {
  const isEstimate = view !== "side";
  const read = (side: Side): Degrees | null => {
    if (!sides.includes(side)) return null;
    return isEstimate ? fromWorld(body, side) : fromPicture(body, side);
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
