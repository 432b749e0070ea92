import type { TestName } from "@plumbline/clinical";
import { type ExerciseId, findExercise } from "@plumbline/exercises";
import type { ExerciseSpec } from "@plumbline/motion";
import { anyStance } from "../any-stance.ts";
import type { RecordedTest } from "../assess-recording.ts";

/** §6: all but the timed up and go, which a helper times (ASSESS-TUG-01). */
export type CameraTest = Exclude<TestName, "tug">;

type Means = {
  /** What the body is measured by. */
  readonly exercise: ExerciseId;
  readonly at: "chair" | "counter";
  /** The same test in a video; null where a video cannot tell it from another. */
  readonly recorded: RecordedTest | null;
};

export const CAMERA_TESTS: Readonly<Record<CameraTest, Means>> = {
  chair_stand_30s: { exercise: "sit_to_stand", at: "chair", recorded: "chair_stand_30s" },
  chair_stand_30s_arms_allowed: { exercise: "sit_to_stand", at: "chair", recorded: null },
  five_times_sit_to_stand: { exercise: "sit_to_stand", at: "chair", recorded: "five_times_sit_to_stand" },
  four_stage: { exercise: "tandem_stand", at: "counter", recorded: "four_stage_balance" },
  single_leg: { exercise: "single_leg_stand", at: "counter", recorded: "single_leg_stance" },
};

/** The catalogue lacks what a test is measured by: our code was wrong. */
export class UnmeasuredTestError extends Error {
  constructor(test: CameraTest) {
    super(`no exercise measures ${test}`);
    this.name = "UnmeasuredTestError";
  }
}

/** @throws {UnmeasuredTestError} */
export const exerciseSpecOf = (test: CameraTest): ExerciseSpec => {
  const exercise = findExercise(CAMERA_TESTS[test].exercise);
  if (exercise === null) throw new UnmeasuredTestError(test);
  return exercise.spec;
};

/** What the engine measures: of the four stages none is an exercise's own stance. */
export const specOfTest = (test: CameraTest): ExerciseSpec =>
  test === "four_stage" ? anyStance(exerciseSpecOf(test)) : exerciseSpecOf(test);
