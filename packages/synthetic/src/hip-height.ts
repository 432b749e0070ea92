import type { BodyMeasures } from "./body-measures.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "./frame.ts";
import { type Posture, signOf } from "./posture.ts";
import { softMinimum } from "./soft-minimum.ts";
import type { Vector3 } from "./vector.ts";

/** People stand with almost straight knees: this share of the leg's length, about 6 degrees of flexion. */
const STRAIGHTNESS = 0.9985;
/** Where both legs limit the height alike, the change from one to the other is this soft, in metres. */
const SOFTNESS = 0.002;

/**
 * The greatest height at which both legs still reach their ankles with a hint of flexion, room metres.
 * Smooth in all its arguments, and never above what either leg allows.
 * @param over where the hips are on the floor plan; its height is not used
 */
export const hipHeightOver = (
  measures: BodyMeasures,
  over: Vector3,
  heading: number,
  feet: Posture["feet"],
): number => {
  const pelvis = moveTo(turnLeft(roomFrame, heading), over);
  const leg = (measures.thigh + measures.shank) * STRAIGHTNESS;
  const heightFrom = (side: "left" | "right"): number => {
    const hip = placeAt(pelvis, signOf(side) * measures.hipHalfWidth, 0, 0);
    const { ankle } = feet[side];
    const apart = Math.hypot(hip.x - ankle.x, hip.z - ankle.z);
    return ankle.y + Math.sqrt(Math.max(0, leg ** 2 - apart ** 2));
  };
  return softMinimum(heightFrom("left"), heightFrom("right"), SOFTNESS);
};
