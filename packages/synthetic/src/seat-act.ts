import type { Degrees, Milliseconds, Side } from "@plumbline/motion";
import type { Tempo } from "./tempo.ts";

/** What the hands do when somebody stands up: on the shoulders, pressing on the thighs, or nothing. */
export type RisingHands = "crossed" | "thighs" | "hanging";

export type SeatAct =
  /** From standing before the chair. Default 1600. */
  | { readonly kind: "sitDown"; readonly duration?: Milliseconds }
  /** Seated and still. */
  | { readonly kind: "sit"; readonly duration: Milliseconds }
  /** Up, half a turn with the chair, and down: the other side is now seen. */
  | { readonly kind: "turnChair" }
  /** To stay up. Default 1600. */
  | { readonly kind: "standUp"; readonly duration?: Milliseconds }
  | {
      readonly kind: "sitToStand";
      /** From leaving the seat until upright, default 1500; leaning forward before it comes on top. */
      readonly up?: Milliseconds;
      /** Standing, default 500. */
      readonly pause?: Milliseconds;
      /** From upright to the seat, default 1700. Below about 500 it is a plump. */
      readonly down?: Milliseconds;
      /** How far up the hips come: above 0, at most 1 (standing), which is the default. */
      readonly reach?: number;
      /** The trunk's furthest forward angle on the way, default 40. */
      readonly lean?: Degrees;
      /** Default hanging. */
      readonly hands?: RisingHands;
      /** Default 1; the hands stay where they are in between. */
      readonly repetitions?: number;
      /** Seated between two repetitions, default 700. */
      readonly between?: Milliseconds;
    }
  /** One knee straightens; `extension` is how much its angle grows, at most until it is straight. */
  | (Tempo & { readonly kind: "kneeExtension"; readonly side: Side; readonly extension: Degrees });
