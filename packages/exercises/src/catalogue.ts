import type { Exercise } from "./exercise.ts";
import { heelRaise } from "./heel-raise.ts";
import { hipAbduction } from "./hip-abduction.ts";
import { miniSquat } from "./mini-squat.ts";
import { singleLegStand } from "./single-leg-stand.ts";
import { sitToStand } from "./sit-to-stand.ts";
import { squat } from "./squat.ts";

/** Every exercise that the camera can measure, in the order in which it is offered: the mildest first. */
export const catalogue: readonly Exercise[] = [sitToStand, miniSquat, heelRaise, hipAbduction, singleLegStand, squat];

/** null when the id names no exercise: ids come from outside, so an unknown one is no surprise. */
export const findExercise = (id: string): Exercise | null => catalogue.find((exercise) => exercise.id === id) ?? null;
