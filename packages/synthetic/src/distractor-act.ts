import type { Milliseconds, NormalisedHeight, Side } from "@plumbline/motion";

/** What people do before a camera besides exercising. None of it is a repetition of anything. */
export type DistractorAct =
  /** One hand overhead, waved from side to side at the screen; standing or seated. */
  | {
      readonly kind: "wave";
      readonly side?: Side;
      /** To and fro, default 3, half a second each. */
      readonly times?: number;
    }
  /** Feet apart and arms overhead in one jump, and back in another. */
  | { readonly kind: "jumpingJack"; readonly repetitions?: number }
  /** Down with bent knees to something on the floor, and up again. */
  | {
      readonly kind: "pickUp";
      /** How far the hips come down, as a share of H: at least 0.28 and at most 0.36; default 0.34. */
      readonly depth?: NormalisedHeight;
      /** Down, and the same up; default 1800. */
      readonly each?: Milliseconds;
    }
  /** By half a turn on the spot, and on to the front again. */
  | {
      readonly kind: "turnAround";
      /** Standing with the back to where the face was, default 1000. */
      readonly pause?: Milliseconds;
    }
  /** A step back to a chair, bent over it to pull it twice, and forward to the place again. */
  | { readonly kind: "adjustChair" };
