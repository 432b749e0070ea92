import { milliseconds, type Side } from "@plumbline/motion";
import { degree } from "../angle.ts";
import type { BodyMeasures } from "../body-measures.ts";
import { rollOntoToes } from "../foot-shape.ts";
import { moveTo, placeAt, roomFrame, turnLeft } from "../frame.ts";
import type { StepUp } from "../leg-act.ts";
import { minimumJerk } from "../minimum-jerk.ts";
import { type FootPosture, otherSide, type Place, type Posture, signOf } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { softMinimum } from "../soft-minimum.ts";
import { hipsOver, standAt } from "../standing-posture.ts";

/** Metres. Both feet are this far forward on the step, as a share of stature; its edge is before the toes, at 0.15. */
const FORWARD = 0.195;
const CLEARANCE = 0.04;
/** Before and after the rise the legs limit the hips, which else could be this much above where they stand, metres. */
const MARGIN = { below: 0.03, above: 0.006 } as const;
const SOFTNESS = 0.003;
const SHIFT_SHARE = 0.6;
const PUSH_OFF = 30 * degree;
const LEAN = 10 * degree;

/** How far a phase of the climb has come. @param share of the whole climb, as `from` and `to` */
const phase = (share: number, from: number, to: number): number => minimumJerk((share - from) / (to - from));

type Climb = { readonly heading: number; readonly forward: number; readonly height: number };

/** Up before forward, so that the toes clear the edge. */
const climb = (foot: FootPosture, { heading, forward, height }: Climb, share: number): FootPosture => {
  const up = (height + CLEARANCE) * phase(share, 0, 0.6) - CLEARANCE * phase(share, 0.6, 1);
  const frame = moveTo(turnLeft(roomFrame, heading), foot.ankle);
  return { ...foot, ankle: placeAt(frame, 0, up, forward * phase(share, 0.25, 1)) };
};

/** The foot that follows: it pushes off with its toes while the body goes over the other. */
const follow = (measures: BodyMeasures, foot: FootPosture, way: Climb, share: number): FootPosture => {
  const rolled = rollOntoToes(measures, foot, PUSH_OFF * (phase(share, 0.45, 0.62) - phase(share, 0.62, 0.82)));
  return climb(rolled, way, (share - 0.62) / 0.33);
};

/** The lead foot leaves the floor at this share of the climb. */
const LEAD_LEAVES = 0.14;

const planClimb = (actor: Actor, place: Place, side: Side, height: number): ((share: number) => Posture) => {
  const { measures } = actor;
  const standing = standAt(actor, place);
  const trailing = otherSide(side);
  const way: Climb = { heading: place.heading, forward: FORWARD * measures.stature, height };
  const shift = signOf(trailing) * SHIFT_SHARE * measures.stanceHalfWidth;
  return (share) => {
    const feet = {
      ...standing.feet,
      [side]: climb(standing.feet[side], way, (share - LEAD_LEAVES) / 0.3),
      [trailing]: follow(measures, standing.feet[trailing], way, share),
    };
    const over = hipsOver(measures, place, feet, {
      left: shift * (phase(share, 0, 0.16) - 2 * phase(share, 0.42, 0.66) + phase(share, 0.86, 1)),
      forward: way.forward * phase(share, 0.4, 0.74),
    });
    const rise = phase(share, 0.48, 0.94);
    const raised = standing.hips.y + MARGIN.below + rise * (height + MARGIN.above - MARGIN.below);
    return {
      ...standing,
      feet,
      hips: { ...over, y: softMinimum(over.y, raised, SOFTNESS) },
      trunk: { ...standing.trunk, lean: standing.trunk.lean + LEAN * (phase(share, 0.3, 0.55) - phase(share, 0.6, 1)) },
    };
  };
};

export const planStepUp = (actor: Actor, place: Place, act: StepUp): Segment => {
  const { side, height = 0.15, up = 2600, pause = 500, down = 2800 } = act;
  const climbAt = planClimb(actor, place, side, height);
  const duration = milliseconds(up + pause + down);
  // Down is up backwards, at its own pace.
  const shareAt = (time: number): number =>
    time < up ? time / up : time < up + pause ? 1 : Math.max(0, 1 - (time - up - pause) / down);
  return {
    ...plainSegment(duration, place, (time) => climbAt(shareAt(time))),
    reps: [
      {
        side,
        startAt: milliseconds(LEAD_LEAVES * up),
        peakAt: milliseconds(up),
        endAt: milliseconds(duration - LEAD_LEAVES * down),
        peak: height / actor.fullHeight,
      },
    ],
  };
};
