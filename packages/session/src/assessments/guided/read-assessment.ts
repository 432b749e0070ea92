import { heldInTrial, stopStanceClock } from "@plumbline/clinical";
import { type Milliseconds, milliseconds, readEngine } from "@plumbline/motion";
import { readFraming } from "../../framing.ts";
import { heldFor } from "../../hand-signal.ts";
import { HAND_HELD } from "../../phases/set-up.ts";
import type { AssessmentState } from "./assessment-state.ts";
import type { AssessmentReading, AssessmentView } from "./assessment-view.ts";
import { exerciseSpecOf } from "./camera-test.ts";
import type { Measuring } from "./measuring.ts";
import { standsOf } from "./phases/chair.ts";
import { isSitting } from "./phases/ready.ts";
import { offerOf } from "./phases/set-up.ts";

const between = (from: Milliseconds, to: Milliseconds): Milliseconds => milliseconds(Math.max(0, to - from));

const readMeasuring = (measuring: Measuring, now: Milliseconds): AssessmentReading | null => {
  switch (measuring.of) {
    case "chair-stand":
    case "five-times": {
      const { goAt, limitAt } = measuring.state.run;
      const left = measuring.of === "chair-stand" ? between(now, limitAt) : null;
      return { of: "stands", count: standsOf(measuring), elapsed: between(goAt, now), left };
    }
    case "four-stage": {
      const { stage, clock, stageSeconds } = measuring.state;
      if (stage === null) return null;
      const held = clock === null ? null : stopStanceClock(clock);
      return { of: "stage", stage, held, isLifting: measuring.isLifting, stageSeconds };
    }
    case "single-leg": {
      const { trial, trials } = measuring.state;
      if (trial === null) return null;
      const held = trial.isTiming ? heldInTrial(trial) : null;
      return { of: "trial", leg: trial.stanceSide, trial: trials[trial.stanceSide].length + 1, held };
    }
  }
};

/** The state as a screen shows it. */
export const readAssessment = (state: AssessmentState): AssessmentView => {
  const { phase, plan, now, measuring } = state;
  const engine = state.engine === null ? null : readEngine(state.engine);
  return {
    phase: phase.kind,
    test: plan.test,
    obstacles: phase.kind === "refused" ? phase.obstacles : [],
    framing: readFraming(state.frame, exerciseSpecOf(plan.test)),
    calibrationProblem: state.calibrationProblem,
    offer: offerOf(state),
    mustSitDown: phase.kind === "ready" && !isSitting(state),
    handRaised: Math.min(1, heldFor(state.hand) / HAND_HELD),
    countdownSeconds: phase.kind === "countdown" ? Math.max(0, Math.ceil((phase.goAt - now) / 1000)) : null,
    reading: measuring === null ? null : readMeasuring(measuring, now),
    frozen: engine?.frozen ?? null,
    measuredSide: engine?.measuredSide ?? null,
    frame: state.frame,
    question: phase.kind === "asking" ? phase.question : null,
    end: state.end,
    fallTrigger: state.falls?.detection.suspicion?.trigger ?? null,
    result: state.result,
    failure: phase.kind === "failed" ? phase.failure : null,
    modelFraction: state.modelFraction,
    framesAnalysed: state.recording?.length ?? 0,
    isVoiceOn: state.isVoiceOn,
  };
};
