import { milliseconds } from "@plumbline/motion";
import { MARKED_LENGTH, rollOntoToes } from "../foot-shape.ts";
import type { HeelRaise } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import { mapSides, type Place, type Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** On tiptoe the hips are this much farther forward, as a share of stature: the mass is over the balls of the feet. */
const FORWARD = 0.045;
/** The rise to which that belongs, as a share of H; lower ones need less. */
const FULL_RISE = 0.08;

export const planHeelRaise = (actor: Actor, place: Place, act: HeelRaise): Segment => {
  const { up = milliseconds(1200), pause = milliseconds(1000), down = milliseconds(1400) } = act;
  const { measures } = actor;
  const standing = standAt(actor, place);
  const forward = FORWARD * measures.stature * Math.min(1, act.rise / FULL_RISE);
  const postureAt = (time: number): Posture => {
    const share = riseAndFall(time, up, pause, down);
    const pitch = Math.asin((share * act.rise * actor.fullHeight) / (MARKED_LENGTH * measures.foot));
    const feet = mapSides((side) => rollOntoToes(measures, standing.feet[side], pitch));
    return { ...standing, feet, hips: hipsOver(measures, place, feet, { left: 0, forward: share * forward }) };
  };
  const duration = milliseconds(up + pause + down);
  return {
    ...plainSegment(duration, place, postureAt),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: up, endAt: duration, peak: act.rise }],
  };
};
