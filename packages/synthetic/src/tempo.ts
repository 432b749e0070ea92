import type { Milliseconds } from "@plumbline/motion";
import type { Fatigue } from "./fatigue.ts";

/** How often a movement is repeated in one act, and how fast. */
export type Tempo = {
  /** Default 1. Several in one act stay in the movement's own ready position, arms raised for instance, in between. */
  readonly repetitions?: number;
  /** To the peak, default 1400. */
  readonly out?: Milliseconds;
  /** At the peak, default 400. */
  readonly pause?: Milliseconds;
  /** Back to rest, default 1400. */
  readonly back?: Milliseconds;
  /** At rest between two repetitions, default 700. */
  readonly between?: Milliseconds;
  /** Still in the ready position before the first repetition and after the last, default 500; 0 where that is at ease. */
  readonly settle?: Milliseconds;
  /** Still in the ready position before the first repetition, while the app counts down; default `settle`. */
  readonly countdown?: Milliseconds;
  /** How the repetitions of the act fade. Default not at all. */
  readonly fatigue?: Fatigue;
};
