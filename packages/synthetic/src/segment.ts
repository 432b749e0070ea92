import type { Milliseconds, Side } from "@plumbline/motion";
import type { Chair } from "./chair.ts";
import type { Place, Posture } from "./posture.ts";
import type { Stance } from "./stance.ts";
import type { Person } from "./standing-posture.ts";

/** A person with H, nose to heel when standing, in metres. */
export type Actor = Person & { readonly fullHeight: number };

/**
 * A repetition that was done. The times are the script's: the first and last movement of what moves in it, which nobody
 * could see; `trueTimesOf` says when it is seen. The weight that goes over a leg before the other can be lifted is not part
 * of it.
 */
export type TrueRep = {
  /** The side that works, as its act says; null when both do. */
  readonly side: Side | null;
  readonly startAt: Milliseconds;
  /** The peak is first reached. */
  readonly peakAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** How far the movement goes from rest, in its own unit: mostly a share of H (hip drop, rise, reach), or degrees. */
  readonly peak: number;
};

/** A position that was held. */
export type TrueHold = {
  /** As its act says. */
  readonly side: Side | null;
  /** The foot leaves its place on the floor, or takes its new one; hands or head leave their rest. */
  readonly startAt: Milliseconds;
  /** The position is fully taken, and begins to be given up. */
  readonly reachedAt: Milliseconds;
  readonly leftAt: Milliseconds;
  /** Back where it was at `startAt`. */
  readonly endAt: Milliseconds;
  /** What is held, in its own unit: mostly a share of H (lift, gap, split). */
  readonly peak: number;
};

/** One act laid out in time; times count from its own start. */
export type Segment = {
  readonly duration: Milliseconds;
  /** Where the person is when it is over. */
  readonly end: Place;
  /** How the person is when it is over. */
  readonly stance: Stance;
  readonly postureAt: (time: Milliseconds) => Posture;
  readonly reps: readonly TrueRep[];
  readonly holds: readonly TrueHold[];
  /** When the hand is fully up. */
  readonly startSignalAt: Milliseconds | null;
  /** Only of what moves the chair: where it then is. It stays where it ends, and so does the spot before it. */
  readonly chairAt?: (time: Milliseconds) => Chair;
};

/** A segment in place that has nothing to say for the truth. */
export const plainSegment = (
  duration: Milliseconds,
  end: Place,
  postureAt: (time: Milliseconds) => Posture,
  stance: Stance = "standing",
): Segment => ({ duration, end, stance, postureAt, reps: [], holds: [], startSignalAt: null });
