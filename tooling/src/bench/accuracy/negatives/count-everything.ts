import { catalogue, type ExerciseId, isMeasured } from "@plumbline/exercises";
import { analyseRecording, type PoseFrame } from "@plumbline/motion";
import { isRefused } from "../grid/grid-case.ts";

/** Repetitions, or holds, that each counter found. Absent where it does not accept the view. */
export type CountOfEach = Readonly<Partial<Record<ExerciseId, number>>>;

/** Every counter that accepts the view looks at the same frames. @param yaw degrees, 0 is from the front */
export const countEverything = (frames: readonly PoseFrame[], yaw: number): CountOfEach => {
  const counts: Partial<Record<ExerciseId, number>> = {};
  for (const exercise of catalogue) {
    if (isRefused(exercise, yaw) || !isMeasured(exercise)) continue;
    const { reps, holds } = analyseRecording(frames, exercise.spec);
    // What a drill holds are its repetitions.
    counts[exercise.id] = exercise.spec.movement.kind === "hold" ? holds.length : reps.length;
  }
  return counts;
};
