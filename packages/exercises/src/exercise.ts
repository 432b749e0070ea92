import type { ExerciseSpec, Milliseconds } from "@plumbline/motion";

export type ExerciseId = "sit_to_stand" | "mini_squat" | "squat" | "heel_raise" | "hip_abduction" | "single_leg_stand";

export type Tier = "A" | "B" | "C";

/** §4.5. */
export type Dose =
  | {
      readonly kind: "repetitions";
      readonly sets: number;
      readonly from: number;
      readonly to: number;
      /** Whether they are asked of each side (REP-15), or of both together. */
      readonly each: boolean;
    }
  /** For each side. */
  | { readonly kind: "hold"; readonly sets: number; readonly duration: Milliseconds };

/** §4.2: what must stand ready. A chair behind is for safety, a chair is sat on. */
export type Equipment = "chair" | "chair-behind";

/**
 * One exercise of the specification as data. Its name, instructions and cues are texts, found by its id in the
 * application's messages.
 */
export type Exercise = {
  readonly id: ExerciseId;
  readonly category: "balance" | "resistance";
  readonly spec: ExerciseSpec;
  /** §4.2: D1 = 2.5–3.5 m, whole body in the picture. */
  readonly distance: "D1";
  readonly support: "counter";
  readonly equipment: readonly Equipment[];
  /** Whether the matrix' default column asks for a therapist's unlock (MX-01, letter U). */
  readonly needsUnlock: boolean;
  /** null where a tier does not use the exercise. */
  readonly dose: Readonly<Record<Tier, Dose | null>>;
};
