import {
  type AssessmentResult,
  type Circumstances,
  judgeChairStand,
  judgeFiveTimes,
  judgeFourStage,
  judgeSingleLeg,
  judgeTimedUpAndGo,
  type LegTrials,
  type Person,
  type Seconds,
  type StageSeconds,
} from "@plumbline/clinical";

/** What a helper counted or timed. */
export type CountedByHand =
  | { readonly test: "chair_stand_30s"; readonly stands: number; readonly armsUsed: boolean }
  | { readonly test: "chair_stand_30s_arms_allowed"; readonly stands: number }
  /** `time` is null when there were no five stands. */
  | { readonly test: "five_times_sit_to_stand"; readonly time: Seconds | null; readonly armsUsed: boolean }
  | { readonly test: "four_stage"; readonly stageSeconds: StageSeconds }
  | { readonly test: "single_leg"; readonly trials: LegTrials }
  | { readonly test: "tug"; readonly time: Seconds };

/** ASSESS-03 with the source `manual`; the timed up and go only so (ASSESS-TUG-01). */
export const judgeByHand = (
  counted: CountedByHand,
  person: Person,
  known: Omit<Circumstances, "source">,
): AssessmentResult => {
  const circumstances: Circumstances = { ...known, source: "manual" };
  switch (counted.test) {
    case "chair_stand_30s":
      return judgeChairStand({ ...counted, variant: "arms_crossed" }, person, circumstances);
    case "chair_stand_30s_arms_allowed":
      return judgeChairStand({ ...counted, armsUsed: true, variant: "arms_allowed" }, person, circumstances);
    case "five_times_sit_to_stand":
      return judgeFiveTimes(counted, person, circumstances);
    case "four_stage":
      return judgeFourStage(counted.stageSeconds, circumstances);
    case "single_leg":
      return judgeSingleLeg(counted.trials, person, circumstances);
    case "tug":
      return judgeTimedUpAndGo(counted.time, known);
  }
};
