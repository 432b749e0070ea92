import type { FallTrigger } from "@plumbline/clinical";
import type {
  Calibration,
  CalibrationProblem,
  CalibrationState,
  CheckId,
  EngineState,
  Milliseconds,
  PoseFrame,
} from "@plumbline/motion";
import type { CueMemory } from "./cue-policy.ts";
import type { FallWatching } from "./falls/fall-watching.ts";
import type { FrameRate } from "./frame-rate.ts";
import type { HandSignal } from "./hand-signal.ts";
import type { HoldByHand } from "./hold-by-hand.ts";
import type { Recording } from "./recording.ts";
import type { Score } from "./score.ts";
import type { SessionPlan } from "./session-plan.ts";
import type { SessionRecord, SessionStatus } from "./session-record.ts";
import type { Thinning } from "./skeleton-trace/thin-skeleton.ts";
import type { DetectorInfo, PoseSourceFailure } from "./source-info.ts";
import type { Tally } from "./tally.ts";

export type PauseReason =
  | { readonly kind: "asked" }
  /** A form check of severity stop. */
  | { readonly kind: "check"; readonly check: CheckId }
  /** REP-08: below 5 frames a second. */
  | { readonly kind: "camera-too-slow" }
  /** SAFE-05: the patient stopped, and is asked why. */
  | { readonly kind: "stopped" }
  /** FALL-03. */
  | { readonly kind: "fall"; readonly trigger: FallTrigger };

export type SessionPhase =
  | { readonly kind: "opening" }
  /** `offersCountOnly`: calibration has failed for 20 s (REP-01). */
  | { readonly kind: "set-up"; readonly since: Milliseconds; readonly offersCountOnly: boolean }
  | { readonly kind: "countdown"; readonly startsAt: Milliseconds; readonly secondsSaid: number }
  /**
   * `isCountOnly`: begun without a calibration (REP-01). `secondsSaid`: of the running hold, or of the time that is done
   * where the dose is one of time.
   */
  | {
      readonly kind: "active";
      readonly since: Milliseconds;
      readonly isCountOnly: boolean;
      readonly secondsSaid: number;
    }
  | { readonly kind: "resting"; readonly endsAt: Milliseconds; readonly isOverSaid: boolean }
  /** `rest`: what was left of the rest in which the pause began; null when a set was under way. */
  | { readonly kind: "paused"; readonly reason: PauseReason; readonly rest: Milliseconds | null }
  /** A file: every frame is collected, then all are analysed at once. */
  | { readonly kind: "analysing" }
  | { readonly kind: "asking-pain" }
  | { readonly kind: "asking-effort" }
  | { readonly kind: "finished" }
  | { readonly kind: "failed"; readonly failure: PoseSourceFailure };

export type SessionState = {
  readonly plan: SessionPlan;
  readonly phase: SessionPhase;
  /** The latest time that any input named; time never runs back. */
  readonly now: Milliseconds;
  /** Of the first frame: the record's time 0. */
  readonly origin: Milliseconds | null;
  /** The first start signal; null while nothing has begun. */
  readonly begunAt: Milliseconds | null;
  /** 1-based. */
  readonly set: number;
  readonly detector: DetectorInfo | null;
  readonly modelFraction: number;
  readonly frame: PoseFrame | null;
  readonly frameRate: FrameRate;
  readonly hand: HandSignal;
  /** Both arms crossed over the head (SAFE-05). */
  readonly stopSign: HandSignal;
  /** FALL-01; null until somebody was calibrated and has begun. */
  readonly falls: FallWatching | null;
  readonly calibrating: CalibrationState;
  /** What the latest frame lacked for a calibration. */
  readonly calibrationProblem: CalibrationProblem | null;
  readonly calibration: Calibration | null;
  /** Runs while a set is under way and the body is calibrated; each start begins a new one. */
  readonly engine: EngineState | null;
  /** REP-18: the hold that the patient has asked to be timed. */
  readonly holdByHand: HoldByHand | null;
  readonly tally: Tally;
  /** Stop-severity checks so far: the second ends the exercise (SAFE-09). */
  readonly stopChecks: number;
  readonly cues: CueMemory;
  readonly isVoiceOn: boolean;
  /** null without consent (INT-27). */
  readonly trace: Thinning | null;
  readonly recording: Recording;
  readonly pain: Score | null;
  readonly effort: Score | null;
  /** Set once, when the movement is over. */
  readonly ending: { readonly status: SessionStatus; readonly at: Milliseconds } | null;
  readonly record: SessionRecord | null;
};
