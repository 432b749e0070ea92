import { milliseconds } from "@plumbline/motion";
import type { Act } from "../act.ts";
import type { SampleSet } from "./sample-set.ts";

/** How the sample patient does an exercise. */
export type SampleScript = {
  /** Comfortable, well above the minimum of §4.3; in the unit of the exercise's signal, or of what a hold keeps. */
  readonly range: number;
  /** Which chair the visit needs: one to sit on from the first moment, or one to sit down on later. Default none. */
  readonly chair?: "seated" | "before-it";
  /** The set's own first position is taken before the countdown. Default at ease. */
  readonly waits?: "ready";
  readonly set: (set: SampleSet) => readonly Act[];
};

/** One breath between two repetitions. */
export const BREATH: Act = { kind: "stand", duration: milliseconds(700) };
export const SEATED_BREATH: Act = { kind: "sit", duration: milliseconds(700) };
