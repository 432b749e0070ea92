import { milliseconds } from "@plumbline/motion";
import type { WeightShift } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

export const planWeightShift = (actor: Actor, place: Place, act: WeightShift): Segment => {
  const { first = "left", each = milliseconds(3000) } = act;
  const { measures } = actor;
  const standing = standAt(actor, place);
  const out = each / 2;
  const farthest = signOf(first) * act.reach * measures.stanceHalfWidth;
  const postureAt = (time: number): Posture => {
    const share = riseAndFall(time, out, 0, out) - riseAndFall(time - each, out, 0, out);
    return { ...standing, hips: hipsOver(measures, place, standing.feet, { left: share * farthest, forward: 0 }) };
  };
  const duration = milliseconds(2 * each);
  return {
    ...plainSegment(duration, place, postureAt),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: milliseconds(out), endAt: duration, peak: act.reach }],
  };
};
