export { catalogue, findExercise } from "./catalogue.ts";
export { exercisesIn } from "./changes.ts";
export { holds, holdsEach, minutes, repetitions, repetitionsEach } from "./defaults.ts";
export {
  type Category,
  type Change,
  type Dose,
  type Equipment,
  EXERCISE_IDS,
  type Exercise,
  type ExerciseId,
  type Support,
  type Tier,
} from "./exercise.ts";
export { isMeasured } from "./is-measured.ts";
