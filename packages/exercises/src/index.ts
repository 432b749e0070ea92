export { catalogue, findExercise } from "./catalogue.ts";
export { repetitions, repetitionsEach } from "./defaults.ts";
export type { Dose, Exercise, ExerciseId, Tier } from "./exercise.ts";
