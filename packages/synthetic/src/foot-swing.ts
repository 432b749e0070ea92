import { minimumJerk } from "./minimum-jerk.ts";
import type { FootPosture } from "./posture.ts";
import { add, scale, subtract, vector } from "./vector.ts";

/** Metres that the ankle rises at mid-swing. */
const CLEARANCE = 0.06;

/** A foot on its way through the air from one place on the floor to another. @param share of the swing's time, 0–1 */
export const swingFoot = (from: FootPosture, to: FootPosture, share: number): FootPosture => {
  const time = Math.min(1, Math.max(0, share));
  const gone = minimumJerk(time);
  const straight = add(from.ankle, scale(subtract(to.ankle, from.ankle), gone));
  return {
    ankle: add(straight, vector(0, CLEARANCE * 16 * time ** 2 * (1 - time) ** 2, 0)),
    heading: from.heading + gone * (to.heading - from.heading),
    pitch: from.pitch + gone * (to.pitch - from.pitch),
  };
};
