import type { Milliseconds, Side } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";

/** How one repetition or hold is done. */
export type Manner = {
  /** In the act's own unit: how far. */
  readonly range: number;
  /** Seconds as a share of the comfortable ones: above 1 is slow. */
  readonly pace: number;
  /** Left and right in turn. */
  readonly side: Side;
  /** The side that the camera sees better; from the front either. */
  readonly nearer: Side;
};

/** What a person does in an exercise, in terms of the synthetic body. */
export type ExerciseScript = {
  readonly act: Act["kind"];
  /** How far somebody frail and somebody strong goes: both clearly whole repetitions or holds. */
  readonly range: readonly [frail: number, full: number];
  /** Clearly too little to count, but more than half of the minimum: a partial repetition, or no hold. */
  readonly below: number;
  readonly once: (manner: Manner) => readonly Act[];
  /** Between two repetitions, in the posture that the exercise starts from. */
  readonly breath: Milliseconds;
  readonly stance: "standing" | "seated";
};
