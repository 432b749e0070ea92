import { milliseconds } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { BodyMeasures } from "../body-measures.ts";
import type { HipHinge } from "../leg-act.ts";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place, Posture } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** The hips go back by this share of what the trunk's top goes forward: it keeps the mass over the feet (as in a bow). */
const HIPS_BACK_SHARE = 0.42;
/** Soft knees, about 20 degrees of flexion: the hips come down by this share of the leg. */
const SOFTENING = 0.013;
/** A long back takes the head with it, but for a little of the way. */
const NECK_SHARE = 0.95;

/** Mid-hip to mid-shoulder, radians forward of the lower trunk, when the upper trunk is curved by so much against it. */
const chordOf = ({ lumbar, thoracic }: BodyMeasures, curve: number): number =>
  Math.atan2(thoracic * Math.sin(curve), lumbar + thoracic * Math.cos(curve));

export const planHipHinge = (actor: Actor, place: Place, act: HipHinge): Segment => {
  const { down = milliseconds(2000), pause = milliseconds(500), up = milliseconds(2000), rounding = 0 } = act;
  const { measures } = actor;
  const { trunk, head, ...standing } = standAt(actor, place);
  const soften = SOFTENING * (measures.thigh + measures.shank);
  const postureAt = (time: number): Posture => {
    const share = riseAndFall(time, down, pause, up);
    const bend = share * act.lean * degree;
    const round = share * rounding * degree;
    const curve = trunk.curve + round;
    const back = HIPS_BACK_SHARE * (measures.lumbar + measures.thoracic) * Math.sin(bend);
    const hips = hipsOver(measures, place, standing.feet, { left: 0, forward: -back });
    return {
      ...standing,
      hips: { ...hips, y: hips.y - share * soften },
      trunk: { ...trunk, curve, lean: trunk.lean + bend + chordOf(measures, trunk.curve) - chordOf(measures, curve) },
      // With a rounded back the head hangs further.
      head: { neck: head.neck + bend * NECK_SHARE + round * 1.3, face: head.face + bend * 0.85 + round },
    };
  };
  const duration = milliseconds(down + pause + up);
  return {
    ...plainSegment(duration, place, postureAt),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: down, endAt: duration, peak: act.lean }],
  };
};
