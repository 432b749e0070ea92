import { milliseconds, type NormalisedHeight, type Side } from "@plumbline/motion";
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

export type KneeLift = {
  readonly side: Side;
  /** How far the knee rises, as a share of H. */
  readonly lift: NormalisedHeight;
  /** Milliseconds. */
  readonly up: number;
  readonly down: number;
  /** 0 on the floor, 1 at the highest. @param time since the foot began to leave the floor */
  readonly raiseAt: (time: number) => number;
};

/** One knee up in front and down again, standing on the other leg. */
export const planKneeLift = (actor: Actor, place: Place, kneeLift: KneeLift): Segment => {
  const { side, lift, up, down, raiseAt } = kneeLift;
  const { measures } = actor;
  const standing = standAt(actor, place);
  const hipsAt = (shift: number): Posture["hips"] => {
    const left = signOf(otherSide(side)) * shift * SHIFT_SHARE * measures.stanceHalfWidth;
    return hipsOver(measures, place, standing.feet, { left, forward: 0 });
  };
  const highestKnee = reachLeg(measures, side, standing).knee.y + lift * actor.fullHeight;
  // Radians forward from straight down.
  const fullThigh = Math.acos((hipsAt(1).y - highestKnee) / measures.thigh);
  const postureAt = (time: number): Posture => {
    const shift = riseAndFall(time, SHIFT, up + down, SHIFT);
    const raise = raiseAt(time - SHIFT);
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
  const [startAt, peakAt, endAt] = [milliseconds(SHIFT), milliseconds(SHIFT + up), milliseconds(SHIFT + up + down)];
  return {
    ...plainSegment(milliseconds(2 * SHIFT + up + down), place, postureAt),
    reps: [{ side, startAt, peakAt, endAt, peak: lift }],
  };
};
