import type { AssessmentResult, Person } from "@plumbline/clinical";
import { findExercise } from "@plumbline/exercises";
import { analyseRecording, type PoseFrame } from "@plumbline/motion";
import { assessRecording, RECORDED_TESTS, type RecordedTest } from "../assessments/assess-recording.ts";

export const WOMAN_OF_72: Person = { age: 72, sex: "female" };

/** A filmed test, from its frames to its result. */
export const assessFrames = (
  test: RecordedTest,
  frames: readonly PoseFrame[],
  person: Person | null = WOMAN_OF_72,
): AssessmentResult => {
  const spec = findExercise(RECORDED_TESTS[test])?.spec;
  if (spec === undefined) throw new Error(`no exercise for ${test}`);
  return assessRecording(test, { frames, spec, analysis: analyseRecording(frames, spec) }, person);
};
