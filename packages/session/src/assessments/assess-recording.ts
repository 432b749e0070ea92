import type { AssessmentResult, Person } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import type { FilmedTest } from "./filmed-test.ts";
import { scoreRecordedChairStand, scoreRecordedFiveTimes } from "./recorded-chair-tests.ts";
import { scoreRecordedFourStage } from "./recorded-four-stage.ts";
import { scoreRecordedSingleLeg } from "./recorded-single-leg.ts";

/** §6: the tests that a camera can score, each with the exercise that it is done with. */
export const RECORDED_TESTS = {
  chair_stand_30s: "sit_to_stand",
  five_times_sit_to_stand: "sit_to_stand",
  four_stage_balance: "tandem_stand",
  single_leg_stance: "single_leg_stand",
} as const satisfies Record<string, ExerciseId>;

export type RecordedTest = keyof typeof RECORDED_TESTS;

/** Ages outside a table have no norm (ASSESS-06). */
const NOBODY_KNOWN: Person = { age: 0, sex: "undisclosed" };

/**
 * ASSESS-03: the result of a test that was filmed. What the camera cannot tell makes it invalid; nothing is guessed.
 * @param person null where nothing is known of them: then there is no norm
 */
export const assessRecording = (test: RecordedTest, filmed: FilmedTest, person: Person | null): AssessmentResult => {
  const known = person ?? NOBODY_KNOWN;
  switch (test) {
    case "chair_stand_30s":
      return scoreRecordedChairStand(filmed, known);
    case "five_times_sit_to_stand":
      return scoreRecordedFiveTimes(filmed, known);
    case "four_stage_balance":
      return scoreRecordedFourStage(filmed);
    case "single_leg_stance":
      return scoreRecordedSingleLeg(filmed, known);
  }
};
