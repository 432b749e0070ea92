import { type ExerciseId, findExercise } from "@plumbline/exercises";
import { isStandingWork } from "../gating/gate.ts";

/** Where the patient is about to exercise. */
export type ExercisePlace = {
  readonly supports: readonly ("counter" | "wall" | "chair")[];
  readonly footwear: "shoes" | "socks" | "barefoot";
  readonly floor: "hard" | "soft";
};

export type PlaceProblem = "no-support" | "socks-on-hard-floor";

/** SAFE-07: a chair is no support for standing, and socks slip. Empty when it is safe to begin. */
export const problemsOfPlace = (
  exercise: ExerciseId,
  { supports, footwear, floor }: ExercisePlace,
): readonly PlaceProblem[] => {
  const wanted = findExercise(exercise)?.support === "wall" ? ["wall"] : ["counter", "wall"];
  const isUnsupported = isStandingWork(exercise) && !supports.some((support) => wanted.includes(support));
  return [
    ...(isUnsupported ? (["no-support"] as const) : []),
    ...(footwear === "socks" && floor === "hard" ? (["socks-on-hard-floor"] as const) : []),
  ];
};
