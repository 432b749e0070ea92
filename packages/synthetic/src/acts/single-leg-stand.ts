import { type Milliseconds, milliseconds, type NormalisedHeight, type Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** First the weight goes over the standing leg, then the other foot leaves the floor. */
const SHIFT = 900;
const LIFT = 700;
/** How far the hips go over the standing foot, as a share of half the stance. */
const SHIFT_SHARE = 0.85;

/** @param side the leg stood on */
export const planSingleLegStand = (
  actor: Actor,
  place: Place,
  side: Side,
  hold: Milliseconds,
  lift: NormalisedHeight,
): Segment => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const lifted = otherSide(side);
  const postureAt = (time: Milliseconds): Posture => {
    const shift = riseAndFall(time, SHIFT, LIFT + hold + LIFT, SHIFT);
    const raise = riseAndFall(time - SHIFT, LIFT, hold, LIFT);
    const resting = standing.feet[lifted];
    const height = raise * lift * actor.fullHeight;
    const foot = moveTo(turnLeft(roomFrame, resting.heading), resting.ankle);
    const feet = {
      ...standing.feet,
      // The foot goes back as it leaves the floor: the knee bends, the thigh stays nearly upright.
      [lifted]: { ...resting, ankle: placeAt(foot, 0, height, -0.6 * height), pitch: raise * 14 * degree },
    };
    const left = signOf(side) * shift * SHIFT_SHARE * measures.stanceHalfWidth;
    return {
      ...standing,
      feet,
      hips: hipsOver(measures, place, feet, { left, forward: 0 }),
      trunk: { ...standing.trunk, tilt: standing.trunk.tilt + signOf(side) * shift * 1.5 * degree },
      arms: mapSides((arm) => ({
        ...standing.arms[arm],
        abduction: standing.arms[arm].abduction + raise * 10 * degree,
      })),
    };
  };
  const [startAt, reachedAt] = [milliseconds(SHIFT), milliseconds(SHIFT + LIFT)];
  const [leftAt, endAt] = [milliseconds(reachedAt + hold), milliseconds(reachedAt + hold + LIFT)];
  return {
    ...plainSegment(milliseconds(2 * SHIFT + 2 * LIFT + hold), place, postureAt),
    holds: [{ side, startAt, reachedAt, leftAt, endAt, peak: lift }],
  };
};
