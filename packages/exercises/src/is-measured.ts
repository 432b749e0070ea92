import type { Exercise } from "./exercise.ts";

/** Whether a camera can measure the exercise at all (§4.2, timer mode). */
export const isMeasured = ({ spec }: Pick<Exercise, "spec">): boolean => spec.movement.kind !== "timer";
