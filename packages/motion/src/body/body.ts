import type { Degrees, Milliseconds } from "../units.ts";
import { LANDMARK, type Side } from "./landmark.ts";
import { distanceBetween, headingOf, leanFromVertical, lengthOf, midpoint, type Point, wrapDegrees } from "./point.ts";
import type { Landmark, PoseFrame } from "./pose-frame.ts";
import type { Reach } from "./reach.ts";
import { skeletonOf, spreadOf, torsoSpreadOf } from "./skeleton.ts";

export type Leg = {
  readonly hip: Landmark;
  readonly knee: Landmark;
  readonly ankle: Landmark;
  /** Heel, or a point just below the ankle where the source has none. */
  readonly heelY: number;
};

/** One frame's body in picture pixels, read once so that every signal speaks of the same joints. */
export type Body = {
  readonly at: Milliseconds;
  readonly frame: PoseFrame;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly midHip: Point;
  readonly midShoulder: Point;
  readonly midAnkle: Point;
  /** Top of H: the nose, or its height guessed from the shoulders where the source has none. */
  readonly noseY: number;
  /** Mid-shoulder to mid-hip, pixels. */
  readonly trunkLength: number;
  /** 2D shoulder width ÷ trunk length. */
  readonly shoulderWidth: number;
  /** The person's right-to-left axis seen from above, a unit vector in world coordinates: REP-02. */
  readonly facing: { readonly lateral: number; readonly depth: number };
  /** The shoulder line against the hip line in the world skeleton, seen from above: degrees, −180 to 180. */
  readonly twist: Degrees;
  /** Trunk lean in the picture, degrees from vertical, towards +x positive. */
  readonly trunkLean: Degrees;
  readonly ears: Readonly<Record<Side, Landmark | null>>;
  readonly shoulders: Readonly<Record<Side, Landmark>>;
  /** Pixels a metre, over trunk and legs. */
  readonly scale: number;
  /** The same over shoulders and hips alone: what is left of it where the legs are hidden. */
  readonly torsoScale: number;
};

/** Shoulder and nose heights above the heels as shares of stature: Drillis and Contini 1966, in Winter 2009. */
const NOSE_OVER_SHOULDER = 0.93 / 0.818;
/** Heel below the ankle joint as a share of the ankle-to-hip height: ankle 0.039, hip 0.53 of stature (same source). */
const HEEL_BELOW_ANKLE = 0.039 / (0.53 - 0.039);

const legOf = (hip: Landmark, knee: Landmark, ankle: Landmark, heel: Landmark | null | undefined): Leg => ({
  hip,
  knee,
  ankle,
  heelY: heel?.y ?? ankle.y + HEEL_BELOW_ANKLE * (ankle.y - hip.y),
});

const isRatio = (value: number): boolean => value > 0 && Number.isFinite(value);

/**
 * Reads one frame. A missing trunk or leg joint, or two joints in one place, gives null: there is no body to measure.
 * Whether the joints can be believed is the visibility gate's question (REP-03), not this one's.
 */
export const readBody = (frame: PoseFrame): Body | null => {
  if (frame.image === null || frame.world === null) return null;
  const image = skeletonOf(frame.image);
  const world = skeletonOf(frame.world);
  if (image === null || world === null) return null;
  const midShoulder = midpoint(image.leftShoulder, image.rightShoulder);
  const midHip = midpoint(image.leftHip, image.rightHip);
  const trunkLength = distanceBetween(midShoulder, midHip);
  // The same posture in both skeletons, so their ratio says how near the person stands, whatever the posture.
  const scale = spreadOf(image) / spreadOf(world);
  const torsoScale = torsoSpreadOf(image) / torsoSpreadOf(world);
  const shoulders = {
    x: world.leftShoulder.x - world.rightShoulder.x,
    z: world.leftShoulder.z - world.rightShoulder.z,
  };
  const hips = { x: world.leftHip.x - world.rightHip.x, z: world.leftHip.z - world.rightHip.z };
  const lateral = shoulders.x + hips.x;
  const depth = shoulders.z + hips.z;
  const axis = lengthOf(lateral, depth);
  if (!(trunkLength > 0 && axis > 0 && isRatio(scale) && isRatio(torsoScale))) return null;
  const legs = {
    left: legOf(image.leftHip, image.leftKnee, image.leftAnkle, frame.image[LANDMARK.leftHeel]),
    right: legOf(image.rightHip, image.rightKnee, image.rightAnkle, frame.image[LANDMARK.rightHeel]),
  };
  const heelY = (legs.left.heelY + legs.right.heelY) / 2;
  return {
    at: frame.at,
    frame,
    legs,
    midHip,
    midShoulder,
    midAnkle: midpoint(image.leftAnkle, image.rightAnkle),
    noseY: frame.image[LANDMARK.nose]?.y ?? heelY - NOSE_OVER_SHOULDER * (heelY - midShoulder.y),
    trunkLength,
    shoulderWidth: Math.abs(image.leftShoulder.x - image.rightShoulder.x) / trunkLength,
    facing: { lateral: lateral / axis, depth: depth / axis },
    twist: wrapDegrees(headingOf(shoulders.x, shoulders.z) - headingOf(hips.x, hips.z)),
    trunkLean: leanFromVertical(midHip, midShoulder),
    ears: { left: frame.image[LANDMARK.leftEar] ?? null, right: frame.image[LANDMARK.rightEar] ?? null },
    shoulders: { left: image.leftShoulder, right: image.rightShoulder },
    scale,
    torsoScale,
  };
};

/** T as a share of H: shoulders 0.818, hips 0.53, nose 0.93 of stature (Drillis and Contini 1966, in Winter 2009). */
const TRUNK_OF_HEIGHT = (0.818 - 0.53) / 0.93;

/** What T says of H, pixels: of somebody who sits, or whose legs are out of the picture. */
export const heightByTrunk = (trunkLength: number): number => trunkLength / TRUNK_OF_HEIGHT;

/** How large this body appears, by the joints that the exercise needs: pixels a metre. */
export const sizeOf = (body: Body, reach: Reach): number => (reach === "whole" ? body.scale : body.torsoScale);

/** H of this frame: nose to mean-heel height, pixels. Only an upright body's is meaningful. */
export const bodyHeightOf = (body: Body): number => (body.legs.left.heelY + body.legs.right.heelY) / 2 - body.noseY;

/** +1 when a person seen from the side faces right in the picture, −1 when left; follows from who is nearer. */
export const facingDirection = (nearer: Side): 1 | -1 => (nearer === "right" ? 1 : -1);

/** Forward lean of the trunk, side view only: degrees from vertical, towards the front of the body positive. */
export const trunkForwardOf = (body: Body, nearer: Side): Degrees =>
  wrapDegrees(body.trunkLean * facingDirection(nearer));

/** Bend of the neck line (shoulder to ear) against the trunk line, forward positive: degrees, side view only. */
export const neckBendOf = (body: Body, nearer: Side): Degrees | null => {
  const ear = body.ears[nearer];
  if (ear === null) return null;
  const neckLean = leanFromVertical(body.shoulders[nearer], ear);
  return wrapDegrees((neckLean - body.trunkLean) * facingDirection(nearer));
};
