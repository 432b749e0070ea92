export { catalogue, findExercise } from "./catalogue.ts";
export type { Dose, Exercise, ExerciseId, Tier } from "./exercise.ts";
