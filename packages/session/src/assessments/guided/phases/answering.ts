import { answerChairStandArms, answerFiveTimesArms } from "@plumbline/clinical";
import type { PoseFrame } from "@plumbline/motion";
import { answerOfArms, stepArmSigns } from "../../../hands-free/arm-answer.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, stay } from "../assessment-step.ts";
import type { Measuring } from "../measuring.ts";
import { conclude } from "./conclude.ts";

const withArms = (measuring: Measuring, havePushed: boolean): Measuring => {
  switch (measuring.of) {
    case "chair-stand":
      return { ...measuring, state: answerChairStandArms(measuring.state, havePushed) };
    case "five-times":
      return { ...measuring, state: answerFiveTimesArms(measuring.state, havePushed) };
    default:
      return measuring;
  }
};

/** ASSESS-CS-04, and ASSESS-06 `support_touched`: nobody knows when, so that no time can be trusted. */
export const answerQuestion = (state: AssessmentState, isYes: boolean): AssessmentStep => {
  const { phase, measuring } = state;
  if (phase.kind !== "asking" || measuring === null) return stay(state);
  if (phase.question === "arms") return conclude({ ...state, measuring: withArms(measuring, isYes) }, "test");
  return conclude({ ...state, reasons: isYes ? [...state.reasons, "support_touched"] : state.reasons }, "test");
};

/** UX-04: hands-free, while the camera still looks. */
export const askingFrame = (state: AssessmentState, frame: PoseFrame): AssessmentStep => {
  const arms = stepArmSigns(state.arms, frame);
  const answer = answerOfArms(arms);
  return answer === null || answer === "confirm" ? stay({ ...state, arms }) : answerQuestion(state, answer === "more");
};
