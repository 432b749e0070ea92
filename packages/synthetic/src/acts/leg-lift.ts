import { milliseconds, type Side } from "@plumbline/motion";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";
import { swingStraight } from "../straight-leg.ts";

/** The weight goes over the standing leg before the other leaves the floor. */
const SHIFT = 700;
/** How far the hips go over the standing foot, as a share of half the stance. */
const SHIFT_SHARE = 0.85;
/** Early on the way a soft knee keeps the foot off the floor: about 13 mm when a quarter of the way is gone. */
const CLEARANCE = 0.03;

export type LegLift = {
  /** The leg that is lifted. */
  readonly side: Side;
  readonly out: number;
  readonly pause: number;
  readonly back: number;
  /** Metres that the ankle goes at the peak, along the person's heading. */
  readonly reach: { readonly left: number; readonly forward: number };
  /** As far as it differs from standing. @param share 0–1, how much of the reach is gone */
  readonly styleAt: (share: number) => { readonly trunk: Posture["trunk"]; readonly pitch: number };
  /** As in `TrueRep`. */
  readonly peak: number;
};

/** One straight leg away from the other and back, with a level pelvis. */
export const planLegLift = (actor: Actor, place: Place, lift: LegLift): Segment => {
  const { side, out, pause, back } = lift;
  const { measures } = actor;
  const standing = standAt(actor, place);
  const resting = standing.feet[side];
  const upright = turnLeft(roomFrame, place.heading);
  const move = out + pause + back;
  const postureAt = (time: number): Posture => {
    const shift = riseAndFall(time, SHIFT, move, SHIFT);
    const share = riseAndFall(time - SHIFT, out, pause, back);
    const left = signOf(otherSide(side)) * shift * SHIFT_SHARE * measures.stanceHalfWidth;
    const hips = hipsOver(measures, place, standing.feet, { left, forward: 0 });
    const hip = placeAt(moveTo(upright, hips), signOf(side) * measures.hipHalfWidth, 0, 0);
    const { reach } = lift;
    const over = placeAt(moveTo(upright, resting.ankle), share * reach.left, 0, share * reach.forward);
    const swung = swingStraight(hip, resting.ankle, over);
    const ankle = { ...swung, y: swung.y + CLEARANCE * 4 * share * (1 - share) ** 3 };
    const { trunk, pitch } = lift.styleAt(share);
    return { ...standing, hips, trunk, feet: { ...standing.feet, [side]: { ...resting, ankle, pitch } } };
  };
  return {
    ...plainSegment(milliseconds(2 * SHIFT + move), place, postureAt),
    reps: [
      {
        side,
        startAt: milliseconds(SHIFT),
        peakAt: milliseconds(SHIFT + out),
        endAt: milliseconds(SHIFT + move),
        peak: lift.peak,
      },
    ],
  };
};
