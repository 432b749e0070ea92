import { findExercise } from "@plumbline/exercises";
import { hasImpact, type SessionRecord } from "@plumbline/session";

/** SAFE-08: impacts that the patient really did. REP-19: a file's and the sample patient's are not theirs. */
export const impactsOf = ({ exerciseId, source, repetitions }: SessionRecord): number => {
  const exercise = findExercise(exerciseId);
  return source === "camera" && exercise !== null && hasImpact(exercise.spec) ? repetitions.length : 0;
};
