import { type Circumstances, type InvalidReason, reasonsOfFreeze } from "@plumbline/clinical";
import type { ExerciseSpec, PoseFrame, RecordingAnalysis } from "@plumbline/motion";

/** A test that somebody filmed: nobody said Go, and nobody can be asked. */
export type Recording = {
  readonly frames: readonly PoseFrame[];
  /** Of the exercise that the test is done with. */
  readonly spec: ExerciseSpec;
  readonly analysis: RecordingAnalysis;
};

const reasonsAgainst = ({ analysis }: Recording, hasBegun: boolean): readonly InvalidReason[] => {
  if (analysis.notMeasurable !== null) return reasonsOfFreeze([analysis.notMeasurable]);
  return hasBegun ? [] : ["wrong_protocol"];
};

/** What is known beside the samples. `hasBegun`: the test's own movement was seen. */
export const circumstancesOf = (recording: Recording, hasBegun: boolean): Omit<Circumstances, "source"> => ({
  reasons: reasonsAgainst(recording, hasBegun),
  firstValidScore: null,
});
