import type { FootingState } from "../body/footing.ts";
import type { Milliseconds } from "../units.ts";
import type { Course } from "./course.ts";
import type { Move, RepSample } from "./move.ts";
import type { BestRanges } from "./range-target.ts";
import type { RestLevelState } from "./rest-level.ts";

/** What the repetition machine remembers between samples. */
export type RepState = {
  /** The repetition under way; null between two. */
  readonly move: Move | null;
  /**
   * After a lost movement the signal must come back below return before anything new begins (REP-13), and stay there
   * where the exercise asks for rest before it (REP-11).
   */
  readonly mustReturn: boolean;
  readonly returnedAt: Milliseconds | null;
  readonly rest: RestLevelState;
  /**
   * Shallowest depth since the last movement; the next one must leave it, so that a stance that is not quite straight
   * between repetitions does not hide the next one.
   */
  readonly valley: number;
  /** The last sample at rest before what may become a movement, and what it was like then. */
  readonly rested: { readonly sample: RepSample; readonly moment: readonly RepSample[] } | null;
  readonly best: BestRanges;
  readonly footing: FootingState;
  /** STEADY-1: what came just before this sample, oldest first. */
  readonly moment: readonly RepSample[];
  /** TIME-2: where the signal went lately. */
  readonly course: Course;
  readonly lastAt: Milliseconds | null;
};
