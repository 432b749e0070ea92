import type { Milliseconds, Side } from "@plumbline/motion";
import type { Place, Posture } from "./posture.ts";
import type { Person } from "./standing-posture.ts";

/** A person with H, nose to heel when standing, in metres. */
export type Actor = Person & { readonly fullHeight: number };

/** A squat that was done. `depth` is the hip drop at the peak as a share of H; times are first and last movement. */
export type TrueRep = {
  readonly startAt: Milliseconds;
  /** The bottom is reached. */
  readonly peakAt: Milliseconds;
  readonly endAt: Milliseconds;
  readonly depth: number;
};

/** A single-leg stance. `side` is the leg stood on; the times are the foot leaving and touching the floor. */
export type TrueHold = { readonly side: Side; readonly startAt: Milliseconds; readonly endAt: Milliseconds };

/** One act laid out in time; times count from its own start. */
export type Segment = {
  readonly duration: Milliseconds;
  /** Where the person is when it is over. */
  readonly end: Place;
  readonly postureAt: (time: Milliseconds) => Posture;
  readonly reps: readonly TrueRep[];
  readonly holds: readonly TrueHold[];
  /** When the hand is fully up. */
  readonly startSignalAt: Milliseconds | null;
};

/** A segment in place that has nothing to say for the truth. */
export const plainSegment = (
  duration: Milliseconds,
  end: Place,
  postureAt: (time: Milliseconds) => Posture,
): Segment => ({ duration, end, postureAt, reps: [], holds: [], startSignalAt: null });
