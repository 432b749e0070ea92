import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, otherSide, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";
import { planFloorPath } from "./floor-path.ts";
import { STEP_OFFSET, walkFoot } from "./footfalls.ts";

/** Before the body moves, the first foot is already on its way. */
const FIRST_LIFT = 60;
/** Radians of arm swing for each metre that the opposite foot is ahead. */
const ARM_SWING = 0.75;
const SHOULDER_TURN = 0.16;
/** Walking hips ride lower than standing ones, a share of the leg; also keeps knees off the straight line. */
const LOWERED = 0.022;
const LOWERING = 500;

/** Turns towards the goal, walks there with small steps, and turns to the goal's heading. */
export const planWalk = (actor: Actor, from: Place, to: Place): Segment => {
  const { measures } = actor;
  const path = planFloorPath(from, to);
  const feet = {
    left: walkFoot(measures, path, "left", FIRST_LIFT),
    right: walkFoot(measures, path, "right", FIRST_LIFT + STEP_OFFSET),
  };
  const end = path.placeAt(path.duration);
  const duration = milliseconds(Math.max(path.duration, feet.left.lastLanding, feet.right.lastLanding) + 100);

  const postureAt = (time: Milliseconds): Posture => {
    const place = path.placeAt(time);
    const standing = standAt(actor, place);
    const planted = mapSides((side) => feet[side].footAt(time));
    const aheadOf = (side: "left" | "right"): number => {
      const { ankle } = planted[side];
      return (ankle.x - place.x) * Math.sin(place.heading) + (ankle.z - place.z) * Math.cos(place.heading);
    };
    const over = hipsOver(measures, place, planted, { left: 0, forward: 0 });
    const lowered = riseAndFall(time, LOWERING, duration - 2 * LOWERING, LOWERING) * LOWERED;
    const stride = aheadOf("left") - aheadOf("right");
    return {
      ...standing,
      feet: planted,
      hips: { ...over, y: over.y - lowered * (measures.thigh + measures.shank) },
      trunk: { ...standing.trunk, turn: -stride * SHOULDER_TURN },
      arms: mapSides((side) => ({
        ...standing.arms[side],
        flexion: standing.arms[side].flexion + ARM_SWING * (aheadOf(otherSide(side)) - aheadOf(side)) * 0.6,
      })),
    };
  };
  return plainSegment(duration, end, postureAt);
};
