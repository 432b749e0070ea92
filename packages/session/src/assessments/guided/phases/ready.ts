import { obstaclesToAssessment } from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import { sayCountdown } from "../../../cue-lines.ts";
import { heldFor } from "../../../hand-signal.ts";
import { HAND_HELD } from "../../../phases/set-up.ts";
import { sayGoNow, saySitDown } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, saying, stay } from "../assessment-step.ts";
import { CAMERA_TESTS } from "../camera-test.ts";
import { startMeasuring } from "../measuring.ts";
import { spendHand } from "../watch-body.ts";
import { startBalance } from "./balance.ts";

/** §6.1: "3, 2, 1, Go." */
const COUNT_IN_SECONDS = 3;
/** Nearer to the seat than to standing. Whether it is the seat, the test itself judges (ASSESS-CS-01). [E] */
const SITTING = 0.5;

/** A chair test begins on the chair, and the seat must be known. */
export const isSitting = ({ plan, position }: Pick<AssessmentState, "plan" | "position">): boolean =>
  CAMERA_TESTS[plan.test].at !== "chair" || (position !== null && position < SITTING);

const startCountdown = (state: AssessmentState): AssessmentStep => {
  const goAt = milliseconds(state.now + COUNT_IN_SECONDS * 1000);
  const measuring = startMeasuring(state.plan.test, goAt);
  return saying(
    { ...state, measuring, phase: { kind: "countdown", goAt, secondsSaid: COUNT_IN_SECONDS } },
    sayCountdown(COUNT_IN_SECONDS),
  );
};

/** ASSESS-02: not before the practice try. */
export const goOnFromReady = (state: AssessmentState): AssessmentStep => {
  const obstacles = obstaclesToAssessment({ ...state.plan.setting, hasPractised: state.hasPractised });
  if (obstacles.length > 0) return stay(state);
  if (!isSitting(state)) return saying(spendHand(state), saySitDown);
  const heard = spendHand(state);
  return CAMERA_TESTS[state.plan.test].at === "chair" ? startCountdown(heard) : startBalance(heard);
};

export const readyFrame = (state: AssessmentState): AssessmentStep =>
  heldFor(state.hand) >= HAND_HELD ? goOnFromReady(state) : stay(state);

export const countdownTime = (state: AssessmentState): AssessmentStep => {
  const { phase } = state;
  if (phase.kind !== "countdown") return stay(state);
  if (state.now >= phase.goAt) return saying({ ...state, phase: { kind: "running" } }, sayGoNow);
  const seconds = Math.ceil((phase.goAt - state.now) / 1000);
  if (seconds >= phase.secondsSaid) return stay(state);
  return saying({ ...state, phase: { ...phase, secondsSaid: seconds } }, sayCountdown(seconds));
};
