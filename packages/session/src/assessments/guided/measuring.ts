import {
  type ChairStandState,
  type Circumstances,
  type FiveTimesState,
  type FourStageState,
  type SingleLegState,
  scoreChairStand,
  scoreFiveTimes,
  scoreFourStage,
  scoreSingleLeg,
  startChairStand,
  startFiveTimes,
  startFourStage,
  startSingleLeg,
} from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { CameraTest } from "./camera-test.ts";

/** The machine of the test that is under way. */
export type Measuring =
  | { readonly of: "chair-stand"; readonly state: ChairStandState }
  | { readonly of: "five-times"; readonly state: FiveTimesState }
  | {
      readonly of: "four-stage";
      readonly state: FourStageState;
      /** On one leg: the patient has let go, and the clock waits for the foot to be up. */
      readonly isLifting: boolean;
      /** When the running stage was let go of. */
      readonly since: Milliseconds | null;
    }
  | { readonly of: "single-leg"; readonly state: SingleLegState };

export type CameraTestResult = ReturnType<
  typeof scoreChairStand | typeof scoreFiveTimes | typeof scoreFourStage | typeof scoreSingleLeg
>;

/** @param goAt of a chair test; the others start their clocks later */
export const startMeasuring = (test: CameraTest, goAt: Milliseconds): Measuring => {
  switch (test) {
    case "chair_stand_30s":
      return { of: "chair-stand", state: startChairStand(goAt) };
    case "chair_stand_30s_arms_allowed":
      return { of: "chair-stand", state: startChairStand(goAt, "arms_allowed") };
    case "five_times_sit_to_stand":
      return { of: "five-times", state: startFiveTimes(goAt) };
    case "four_stage":
      return { of: "four-stage", state: startFourStage, isLifting: false, since: null };
    case "single_leg":
      return { of: "single-leg", state: startSingleLeg };
  }
};

/** Whether anything was timed: without that there is no test to keep. */
export const hasBegun = (measuring: Measuring, now: Milliseconds): boolean => {
  switch (measuring.of) {
    case "chair-stand":
    case "five-times":
      return now >= measuring.state.run.goAt;
    case "four-stage": {
      const { clock, stageSeconds } = measuring.state;
      return clock !== null || Object.keys(stageSeconds).length > 0;
    }
    case "single-leg": {
      const { trials, trial } = measuring.state;
      return trials.left.length + trials.right.length > 0 || trial?.isTiming === true;
    }
  }
};

export const scoreMeasuring = (
  measuring: Measuring,
  { person, firstValidScore }: Pick<AssessmentPlan, "person" | "firstValidScore">,
  reasons: Circumstances["reasons"],
): CameraTestResult => {
  const circumstances = { reasons, firstValidScore };
  switch (measuring.of) {
    case "chair-stand":
      return scoreChairStand(measuring.state, person, circumstances);
    case "five-times":
      return scoreFiveTimes(measuring.state, person, circumstances);
    case "four-stage":
      return scoreFourStage(measuring.state, circumstances);
    case "single-leg":
      return scoreSingleLeg(measuring.state, person, circumstances);
  }
};
