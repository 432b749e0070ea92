import type { AssessmentObstacle, AssessmentResult, ChairStandState, InvalidReason } from "@plumbline/clinical";
import type {
  Calibration,
  CalibrationProblem,
  CalibrationState,
  EngineState,
  Milliseconds,
  NotMeasurableReason,
  PoseFrame,
  StanceReadingState,
} from "@plumbline/motion";
import type { FallWatching } from "../../falls/fall-watching.ts";
import type { FrameRate } from "../../frame-rate.ts";
import type { HandSignal } from "../../hand-signal.ts";
import type { ArmSigns } from "../../hands-free/arm-answer.ts";
import type { Recording } from "../../recording.ts";
import type { PoseSourceFailure } from "../../source-info.ts";
import type { AssessmentPlan } from "./assessment-plan.ts";
import type { CameraTestResult, Measuring } from "./measuring.ts";

/** ASSESS-CS-04; and what no camera sees of a stance. */
export type AssessmentQuestion = "arms" | "support";

export type AssessmentPhase =
  | { readonly kind: "opening" }
  /** ASSESS-01, ASSESS-02. */
  | { readonly kind: "refused"; readonly obstacles: readonly AssessmentObstacle[] }
  /** `offersByHand`: calibration has failed for 20 s (REP-01); then somebody counts or times. */
  | { readonly kind: "set-up"; readonly since: Milliseconds; readonly offersByHand: boolean }
  /** ASSESS-02: one practice try. */
  | { readonly kind: "practice" }
  /** The script is told, and the patient says when. */
  | { readonly kind: "ready" }
  | { readonly kind: "countdown"; readonly goAt: Milliseconds; readonly secondsSaid: number }
  | { readonly kind: "running" }
  | { readonly kind: "asking"; readonly question: AssessmentQuestion }
  /** A file: every frame is collected, then all are analysed at once. */
  | { readonly kind: "analysing" }
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly failure: PoseSourceFailure };

/** Why a test is over. */
export type AssessmentEnd = "test" | "stop" | "pain" | "check" | "fall";

/** A practice try, as far as it is seen. */
export type Practice = {
  readonly chair: ChairStandState | null;
  /** Of a leg: since when a foot is up. */
  readonly liftedAt: Milliseconds | null;
  readonly hasLifted: boolean;
};

export type AssessmentState = {
  readonly plan: AssessmentPlan;
  readonly phase: AssessmentPhase;
  /** The latest time that any input named; time never runs back. */
  readonly now: Milliseconds;
  readonly modelFraction: number;
  readonly frame: PoseFrame | null;
  readonly frameRate: FrameRate;
  readonly hand: HandSignal;
  /** The hand that gave a signal must come down before it gives another. */
  readonly isHandSpent: boolean;
  readonly stopSign: HandSignal;
  /** While a question is open (UX-04). */
  readonly arms: ArmSigns;
  readonly calibrating: CalibrationState;
  readonly calibrationProblem: CalibrationProblem | null;
  readonly calibration: Calibration | null;
  /** Runs from the practice on: it learns the seat there (SEAT-1). */
  readonly engine: EngineState | null;
  readonly feet: StanceReadingState | null;
  /** FALL-01, while the engine runs. */
  readonly falls: FallWatching | null;
  /** P of §4.3 in the latest frame of somebody at a chair; null while it is not known. */
  readonly position: number | null;
  readonly refused: { readonly reason: NotMeasurableReason; readonly at: Milliseconds } | null;
  readonly practice: Practice;
  readonly hasPractised: boolean;
  readonly measuring: Measuring | null;
  /** ASSESS-06: what the samples cannot show. */
  readonly reasons: readonly InvalidReason[];
  readonly end: AssessmentEnd | null;
  readonly recording: Recording;
  readonly isVoiceOn: boolean;
  /** null while the test is under way, and where nothing of it was done. */
  readonly result: CameraTestResult | AssessmentResult | null;
};
