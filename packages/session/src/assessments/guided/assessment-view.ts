import type { AssessmentObstacle, AssessmentResult, FallTrigger, FourStage, StageSeconds } from "@plumbline/clinical";
import type { CalibrationProblem, Milliseconds, NotMeasurableReason, PoseFrame, Side } from "@plumbline/motion";
import type { Framing } from "../../framing.ts";
import type { PoseSourceFailure } from "../../source-info.ts";
import type { AssessmentEnd, AssessmentPhase, AssessmentQuestion } from "./assessment-state.ts";
import type { CameraTest } from "./camera-test.ts";
import type { CameraTestResult } from "./measuring.ts";
import type { AssessmentOffer } from "./phases/set-up.ts";

/** What is live of the test that runs. Times in milliseconds. */
export type AssessmentReading =
  /** `left`: until the end of the 30 s; `elapsed` since Go. */
  | {
      readonly of: "stands";
      readonly count: number;
      readonly elapsed: Milliseconds;
      readonly left: Milliseconds | null;
    }
  | {
      readonly of: "stage";
      readonly stage: FourStage;
      /** null while the feet are being placed. */
      readonly held: Milliseconds | null;
      /** The patient has let go, and one foot is still down. */
      readonly isLifting: boolean;
      readonly stageSeconds: StageSeconds;
    }
  /** `leg`: the one that stands. `trial` is 1-based. */
  | { readonly of: "trial"; readonly leg: Side; readonly trial: number; readonly held: Milliseconds | null };

/** What the screen formats. It computes nothing of its own. */
export type AssessmentView = {
  readonly phase: AssessmentPhase["kind"];
  readonly test: CameraTest;
  readonly obstacles: readonly AssessmentObstacle[];
  readonly framing: Framing;
  readonly calibrationProblem: CalibrationProblem | null;
  readonly offer: AssessmentOffer;
  /** A chair test waits for the patient to sit. */
  readonly mustSitDown: boolean;
  /** 0–1 of the two seconds for which a hand must be up (UX-01). */
  readonly handRaised: number;
  readonly countdownSeconds: number | null;
  readonly reading: AssessmentReading | null;
  readonly frozen: NotMeasurableReason | null;
  readonly measuredSide: Side | null;
  readonly frame: PoseFrame | null;
  readonly question: AssessmentQuestion | null;
  readonly end: AssessmentEnd | null;
  /** FALL-01: what ended the test. */
  readonly fallTrigger: FallTrigger | null;
  readonly result: CameraTestResult | AssessmentResult | null;
  readonly failure: PoseSourceFailure | null;
  readonly modelFraction: number;
  readonly framesAnalysed: number;
  readonly isVoiceOn: boolean;
};
