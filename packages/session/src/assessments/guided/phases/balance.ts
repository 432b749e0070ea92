import type { CueLine } from "../../../ports.ts";
import { sayPlace } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, saying } from "../assessment-step.ts";
import { startMeasuring } from "../measuring.ts";
import { beginNextTrial } from "./single-leg.ts";

/** The four stages, or the trials of each leg. @param lines said before the first of them */
export const startBalance = (state: AssessmentState, ...lines: readonly CueLine[]): AssessmentStep => {
  const measuring = startMeasuring(state.plan.test, state.now);
  const running: AssessmentState = { ...state, measuring, phase: { kind: "running" } };
  if (measuring.of === "single-leg") return beginNextTrial(running, measuring.state, lines);
  return saying(running, ...lines, sayPlace("side_by_side"));
};
