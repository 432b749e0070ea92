import { type Milliseconds, milliseconds, type NormalisedHeight, normalisedHeight } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { squatAt } from "../squat-posture.ts";

const PAUSE = 700;
/** The back rounds towards the floor. */
const ROUNDING = 22 * degree;
/** The arms hang down to what lies there. */
const HANGING = { flexion: 14 * degree, elbow: 4 * degree } as const;

export const planPickUp = (actor: Actor, place: Place, depth: NormalisedHeight, each: Milliseconds): Segment => {
  const postureAt = (time: Milliseconds): Posture => {
    const share = riseAndFall(time, each, PAUSE, each);
    const lowered = squatAt(actor, place, normalisedHeight(share * depth), actor.fullHeight, {
      rounding: share * ROUNDING,
    });
    const arms = mapSides((side) => {
      const { flexion, abduction, elbow } = lowered.arms[side];
      return {
        flexion: flexion + share * (HANGING.flexion - flexion),
        abduction: abduction * (1 - share),
        elbow: elbow + share * (HANGING.elbow - elbow),
      };
    });
    return { ...lowered, arms };
  };
  return plainSegment(milliseconds(2 * each + PAUSE), place, postureAt);
};
