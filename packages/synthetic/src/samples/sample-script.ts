import type { Act } from "../act.ts";
import type { SampleSet } from "./sample-set.ts";

/** How an exercise is acted: by the sample patient, and wherever else somebody must do it. */
export type SampleScript = {
  /** Which act is a repetition or hold of it. */
  readonly act: Act["kind"];
  /** Comfortable, well above the minimum of §4.3; in the unit of the exercise's signal, or of what a hold keeps. */
  readonly range: number;
  /** Which chair the set needs: one to sit on from the first moment, or one to sit down on later. Default none. */
  readonly chair?: "seated" | "before-it";
  /** The set's own first position is taken before the countdown. Default at ease. */
  readonly waits?: "ready";
  /** Whether a set has so many repetitions of each side. Default of the whole body. */
  readonly of?: "each-side";
  readonly set: (set: SampleSet) => readonly Act[];
};
