import { type Circumstances, type InvalidReason, reasonsOfFreeze } from "@plumbline/clinical";
import type { ExerciseSpec, PoseFrame, RecordingAnalysis } from "@plumbline/motion";

/** A test that somebody filmed: nobody said Go, and nobody can be asked. */
export type FilmedTest = {
  readonly frames: readonly PoseFrame[];
  /** Of the exercise that the test is done with. */
  readonly spec: ExerciseSpec;
  readonly analysis: RecordingAnalysis;
};

const reasonsAgainst = ({ analysis }: FilmedTest, isAsPlanned: boolean): readonly InvalidReason[] => {
  if (analysis.notMeasurable !== null) return reasonsOfFreeze([analysis.notMeasurable]);
  return isAsPlanned ? [] : ["wrong_protocol"];
};

/** What is known beside the samples. `isAsPlanned`: what was seen is the test, from its beginning. */
export const circumstancesOf = (filmed: FilmedTest, isAsPlanned: boolean): Omit<Circumstances, "source"> => ({
  reasons: reasonsAgainst(filmed, isAsPlanned),
  firstValidScore: null,
});
