import type { Degrees, Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { reachLeg } from "../leg-chain.ts";
import { planSet } from "../repeated-set.ts";
import type { Rest } from "../rest.ts";
import { ScriptError } from "../script-error.ts";
import type { Actor, Segment } from "../segment.ts";
import type { Tempo } from "../tempo.ts";
import { add, cross, directionOf, dot, scale, subtract, type Vector3 } from "../vector.ts";

/** A knee does not go beyond this, radians. */
const STRAIGHT = 178 * degree;
/** The toes come up a little less than the shank. */
const FOOT_SHARE = 0.9;

/** @param axis length 1, across the vector */
const turnAbout = (axis: Vector3, value: Vector3, angle: number): Vector3 =>
  add(scale(value, Math.cos(angle)), scale(cross(axis, value), Math.sin(angle)));

/** The knee stays where it is and the shank swings out in the plane of the leg. */
export const planKneeExtension = (actor: Actor, rest: Rest, side: Side, extension: Degrees, tempo: Tempo): Segment => {
  const { posture } = rest;
  const { hip, knee, ankle } = reachLeg(actor.measures, side, posture);
  const shank = subtract(ankle, knee);
  const backToHip = directionOf(subtract(hip, knee));
  const bent = Math.acos(dot(backToHip, directionOf(shank)));
  if (bent + extension * degree > STRAIGHT)
    throw new ScriptError(
      "kneeExtension",
      `this knee can straighten by at most ${Math.floor((STRAIGHT - bent) / degree)} degrees`,
    );
  // Turning about this carries the shank away from the thigh.
  const axis = directionOf(cross(backToHip, shank));
  const resting = posture.feet[side];
  const pose = (_ready: number, moved: number) => {
    const angle = moved * extension * degree;
    const foot = {
      ...resting,
      ankle: add(knee, turnAbout(axis, shank, angle)),
      pitch: -FOOT_SHARE * angle,
      kneeUp: 4 * moved,
    };
    return { ...posture, feet: { ...posture.feet, [side]: foot } };
  };
  return planSet(rest, tempo, { ready: 0, pose, side, peak: extension });
};
