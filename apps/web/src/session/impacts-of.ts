import { findExercise } from "@plumbline/exercises";
import type { SessionRecord } from "@plumbline/session";

/** SAFE-08: impacts that the patient really did. REP-19: a file's and the sample patient's are not theirs. */
export const impactsOf = ({ exerciseId, source, repetitions }: SessionRecord): number =>
  source === "camera" && findExercise(exerciseId)?.spec.checks.includes("FC-IMP-A") ? repetitions.length : 0;
