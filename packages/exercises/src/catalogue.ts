import type { Exercise } from "./exercise.ts";
import { miniSquat } from "./mini-squat.ts";
import { singleLegStand } from "./single-leg-stand.ts";
import { squat } from "./squat.ts";

/** Every exercise that the camera can measure, in the order in which it is offered. */
export const catalogue: readonly Exercise[] = [miniSquat, squat, singleLegStand];

/** null when the id names no exercise: ids come from outside, so an unknown one is no surprise. */
export const findExercise = (id: string): Exercise | null => catalogue.find((exercise) => exercise.id === id) ?? null;
