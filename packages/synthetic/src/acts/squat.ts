import { type Milliseconds, milliseconds, type NormalisedHeight, normalisedHeight } from "@plumbline/motion";
import { riseAndFall } from "../minimum-jerk.ts";
import type { Place } from "../posture.ts";
import { type Actor, plainSegment, type Segment } from "../segment.ts";
import { squatAt } from "../squat-posture.ts";

export type SquatPlan = {
  readonly depth: NormalisedHeight;
  readonly down: Milliseconds;
  readonly pause: Milliseconds;
  readonly up: Milliseconds;
  /** Radians at the bottom. */
  readonly rounding: number;
};

export const planSquat = (actor: Actor, place: Place, squat: SquatPlan): Segment => {
  const { down, pause, up } = squat;
  const duration = milliseconds(down + pause + up);
  const postureAt = (time: Milliseconds) => {
    const share = riseAndFall(time, down, pause, up);
    return squatAt(actor, place, normalisedHeight(share * squat.depth), actor.fullHeight, {
      rounding: share * squat.rounding,
    });
  };
  return {
    ...plainSegment(duration, place, postureAt),
    reps: [{ side: null, startAt: milliseconds(0), peakAt: down, endAt: duration, peak: squat.depth }],
  };
};
