import { type Milliseconds, milliseconds, type NormalisedHeight, type Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import { reachLeg } from "../leg-chain.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";
import { add, scale, subtract } from "../vector.ts";

/** The weight shifts over the standing leg before the knee goes up. */
const SHIFT = 500;
const SHIFT_SHARE = 0.7;

/** @param lift how far the knee rises, as a share of H */
export const planKneeRaise = (
  actor: Actor,
  place: Place,
  side: Side,
  lift: NormalisedHeight,
  duration: Milliseconds,
): Segment => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const move = duration / 2;
  const hipsAt = (shift: number): Posture["hips"] => {
    const left = signOf(otherSide(side)) * shift * SHIFT_SHARE * measures.stanceHalfWidth;
    return hipsOver(measures, place, standing.feet, { left, forward: 0 });
  };
  const highestKnee = reachLeg(measures, side, standing).knee.y + lift * actor.fullHeight;
  // Radians forward from straight down.
  const fullThigh = Math.acos((hipsAt(1).y - highestKnee) / measures.thigh);
  const postureAt = (time: Milliseconds): Posture => {
    const shift = riseAndFall(time, SHIFT, duration, SHIFT);
    const raise = riseAndFall(time - SHIFT, move, 0, move);
    const hips = hipsAt(shift);
    const pelvis = moveTo(turnLeft(roomFrame, place.heading), hips);
    const hip = placeAt(pelvis, signOf(side) * measures.hipHalfWidth, 0, 0);
    const thigh = raise * fullThigh;
    const shank = raise * -12 * degree;
    const knee = placeAt(moveTo(pelvis, hip), 0, -measures.thigh * Math.cos(thigh), measures.thigh * Math.sin(thigh));
    const raised = placeAt(
      moveTo(pelvis, knee),
      0,
      -measures.shank * Math.cos(shank),
      measures.shank * Math.sin(shank),
    );
    const resting = standing.feet[side];
    // From the floor to the hanging shank without a jump: the first quarter blends the two.
    const share = Math.min(1, raise / 0.25) ** 2 * (3 - 2 * Math.min(1, raise / 0.25));
    const ankle = add(resting.ankle, scale(subtract(raised, resting.ankle), share));
    return { ...standing, hips, feet: { ...standing.feet, [side]: { ...resting, ankle, pitch: raise * 10 * degree } } };
  };
  const [startAt, peakAt, endAt] = [milliseconds(SHIFT), milliseconds(SHIFT + move), milliseconds(SHIFT + duration)];
  return {
    ...plainSegment(milliseconds(2 * SHIFT + duration), place, postureAt),
    reps: [{ side, startAt, peakAt, endAt, peak: lift }],
  };
};
