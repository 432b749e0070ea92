import type { AssessmentResult } from "@plumbline/clinical";
import { type Machine, type MachineParts, type RunningMachine, runMachine } from "../../run-machine.ts";
import { advanceAssessment } from "./advance-assessment.ts";
import type { AssessmentCommand } from "./assessment-input.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { AssessmentState } from "./assessment-state.ts";
import type { AssessmentEffect } from "./assessment-step.ts";
import type { AssessmentView } from "./assessment-view.ts";
import { readAssessment } from "./read-assessment.ts";
import { startAssessment } from "./start-assessment.ts";

export type AssessmentParts = MachineParts & {
  readonly plan: AssessmentPlan;
  /** A result of a camera, once. */
  readonly onResult: (result: AssessmentResult) => void;
};

export type RunningAssessment = RunningMachine<AssessmentCommand, AssessmentView>;

type Tell = Extract<AssessmentEffect, { readonly type: "result.tell" }>;

/** Performs a guided test: hands inputs to `advanceAssessment` and does what its effects ask for. */
export const runAssessment = ({ plan, onResult, ...parts }: AssessmentParts): RunningAssessment => {
  const machine: Machine<AssessmentState, AssessmentCommand, Tell, AssessmentView> = {
    start: startAssessment(plan),
    advance: advanceAssessment,
    read: readAssessment,
    perform: ({ result }) => onResult(result),
  };
  return runMachine(machine, parts);
};
