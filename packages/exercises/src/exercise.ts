import type { ExerciseSpec, Milliseconds } from "@plumbline/motion";

/** §4.1, in its order. */
export const EXERCISE_IDS = [
  "sit_to_stand",
  "single_leg_stand",
  "tandem_stand",
  "weight_shift",
  "side_step",
  "tai_chi_flow",
  "mini_squat",
  "squat",
  "hip_abduction",
  "hip_extension",
  "knee_extension",
  "heel_raise",
  "step_up",
  "wall_pushup",
  "band_row",
  "arm_curl",
  "march",
  "stomp",
  "heel_drop",
  "tall_posture",
  "shoulder_squeeze",
  "band_pull_apart",
  "back_extensor_supine",
  "hip_hinge_drill",
  "wall_slide",
  "calf_stretch",
  "chest_opener",
] as const;

export type ExerciseId = (typeof EXERCISE_IDS)[number];

export type Tier = "A" | "B" | "C";

export type Category = "balance" | "resistance" | "impact" | "posture" | "flexibility";

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
  | {
      readonly kind: "hold";
      readonly sets: number;
      /** How many holds make a set. */
      readonly holds: number;
      readonly duration: Milliseconds;
      /** Whether each side holds, or the whole body. */
      readonly each: boolean;
    }
  /** Of movement without a break, or of work that only a clock can follow. */
  | { readonly kind: "time"; readonly sets: number; readonly from: Milliseconds; readonly to: Milliseconds };

/** §4.2: what must stand ready. A chair behind is for safety, a chair is sat on. */
export type Equipment =
  | "chair"
  | "chair-optional"
  | "chair-behind"
  | "band"
  | "band-optional"
  | "weights"
  | "step"
  | "stick-optional"
  | "bed"
  | "firm-floor";

/** §4.2: what must be in reach. */
export type Support = "counter" | "wall" | "none";

/**
 * §4.5: where an exercise leads when it has become easy, or hard: to another exercise, or to a variation of this one,
 * named by its text. `byTherapist`: only with the therapist's word.
 */
export type Change =
  | { readonly exercise: ExerciseId; readonly byTherapist: boolean }
  | { readonly variation: string; readonly byTherapist: boolean };

/**
 * One exercise of the specification as data. Its name, instructions and cues are texts, found by its id in the
 * application's messages.
 */
export type Exercise = {
  readonly id: ExerciseId;
  readonly category: Category;
  readonly spec: ExerciseSpec;
  /** §4.2: D1 = 2.5–3.5 m, whole body in the picture; D2 = 1.5–2.5 m, the joints in use. */
  readonly distance: "D1" | "D2";
  readonly support: Support;
  readonly equipment: readonly Equipment[];
  /** Whether the matrix' default column asks for a therapist's unlock (MX-01, letter U). */
  readonly needsUnlock: boolean;
  /** null where a tier does not use the exercise, or not before a camera. */
  readonly dose: Readonly<Record<Tier, Dose | null>>;
  readonly progressTo: readonly Change[];
  readonly regressTo: readonly Change[];
};
