import {
  FOOT_LIFTED,
  type FourStage,
  type FourStageState,
  isStageHeld,
  letGo,
  type StanceSample,
  seconds,
  stepFourStage,
} from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";
import { heldFor } from "../../../hand-signal.ts";
import { HAND_HELD } from "../../../phases/set-up.ts";
import type { CueLine } from "../../../ports.ts";
import { levelled, settled } from "../../any-stance.ts";
import { sayLift, sayPlace, sayStageEnded, sayStageHeld, sayTiming } from "../assessment-lines.ts";
import type { AssessmentState } from "../assessment-state.ts";
import { type AssessmentStep, andThen, saying, stay } from "../assessment-step.ts";
import type { Measuring } from "../measuring.ts";
import { spendHand } from "../watch-body.ts";
import { endMeasuring } from "./conclude.ts";

type FourStageMeasuring = Extract<Measuring, { readonly of: "four-stage" }>;

const startClock = (state: AssessmentState, measuring: FourStageMeasuring, at: Milliseconds): AssessmentStep => {
  const next = { ...measuring, state: letGo(measuring.state, at), isLifting: false, since: at };
  return saying({ ...state, measuring: next }, sayTiming);
};

/**
 * ASSESS-4S-01: "I have let go", said, tapped, or told by a raised hand. On one leg the clock starts when the foot is up,
 * because a hand that lets go comes before it.
 */
export const letGoNow = (state: AssessmentState, measuring: FourStageMeasuring): AssessmentStep => {
  const { stage, clock } = measuring.state;
  if (stage === null || clock !== null || measuring.isLifting) return stay(state);
  const heard = spendHand(state);
  if (stage !== "single_leg") return startClock(heard, measuring, heard.now);
  return saying({ ...heard, measuring: { ...measuring, isLifting: true } }, sayLift);
};

const told = (state: FourStageState, stage: FourStage): readonly CueLine[] => {
  const ended = isStageHeld(state.stageSeconds, stage)
    ? sayStageHeld
    : sayStageEnded(state.stageSeconds[stage] ?? seconds(0));
  return state.stage === null ? [ended] : [ended, sayPlace(state.stage)];
};

const stepClock = (state: AssessmentState, before: FourStageMeasuring, sample: StanceSample): AssessmentStep => {
  const { stage } = before.state;
  const after = stepFourStage(before.state, settled(levelled(sample), before.since ?? sample.at));
  const stepped: AssessmentState = { ...state, measuring: { ...before, state: after } };
  if (stage === null || after.clock !== null) return stay(stepped);
  // The stage is over.
  return andThen(saying(stepped, ...told(after, stage)), (next) =>
    after.stage === null ? endMeasuring(next, { ...before, state: after }) : stay(next),
  );
};

export const fourStageFrame = (
  state: AssessmentState,
  measuring: FourStageMeasuring,
  sample: StanceSample,
): AssessmentStep => {
  if (measuring.state.clock !== null) return stepClock(state, measuring, sample);
  const { lift } = levelled(sample);
  if (measuring.isLifting) {
    return lift !== null && Math.abs(lift) >= FOOT_LIFTED ? startClock(state, measuring, sample.at) : stay(state);
  }
  return heldFor(state.hand) >= HAND_HELD ? letGoNow(state, measuring) : stay(state);
};
