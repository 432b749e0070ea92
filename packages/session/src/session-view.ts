import type { Dose } from "@plumbline/exercises";
import type {
  CalibrationProblem,
  CheckId,
  FrameRateGrade,
  Milliseconds,
  NotMeasurableReason,
  PoseFrame,
  Side,
  View,
} from "@plumbline/motion";
import type { Framing } from "./framing.ts";
import type { CueLine } from "./ports.ts";
import type { PostureUnchecked } from "./posture-unchecked.ts";
import type { SessionRecord } from "./session-record.ts";
import type { PauseReason, SessionPhase } from "./session-state.ts";
import type { PoseSourceFailure } from "./source-info.ts";
import type { TimerGuide } from "./timer-guide.ts";

/** REP-01: a count-only start is offered when calibration has failed for 20 s. FC-IMP-A: none, when the day is done. */
export type StartOffer = "not-yet" | "too-slow" | "ready" | "count-only" | "impacts-done";

export const mayStart = (offer: StartOffer): boolean => offer === "ready" || offer === "count-only";

/** What the screen formats. It computes nothing of its own. */
export type SessionView = {
  readonly phase: SessionPhase["kind"];
  readonly exerciseId: string;
  readonly dose: Dose;
  /** 1-based. */
  readonly set: number;
  /**
   * Repetitions of this set, by camera and by hand; where each side is counted, of the side that moved last. Of a dose of
   * holds, those that were long enough.
   */
  readonly count: number;
  /** Where each side is counted (REP-15), else null. */
  readonly sideCounts: Readonly<Record<Side, number>> | null;
  /** How far through the repetition's range, 0–1; of a hold, or of minutes, how far through the time. */
  readonly arc: number;
  /** Longest hold of this set on each side, the running one included. */
  readonly holds: Readonly<Record<Side, Milliseconds>>;
  /** `side` is null where the whole body holds. */
  readonly holding: { readonly side: Side | null; readonly duration: Milliseconds } | null;
  /** REP-18: the hold that the clock times at the patient's press; `startsIn` seconds, 0 once it has begun. */
  readonly holdByHand: { readonly side: Side | null; readonly startsIn: number } | null;
  /** For how long this set's exercise has been done, where the dose is one of time. */
  readonly timeDone: Milliseconds;
  /** Timer mode: what the clock asks for. null where a camera measures. */
  readonly timer: TimerGuide | null;
  /** The one cue to show in the pill, or nothing. */
  readonly cue: CueLine | null;
  readonly frozen: NotMeasurableReason | null;
  readonly view: View | null;
  readonly measuredSide: Side | null;
  /** The latest pose, for the overlay. */
  readonly frame: PoseFrame | null;
  readonly framing: Framing;
  /** What is still missing before the body can be calibrated. */
  readonly calibrationProblem: CalibrationProblem | null;
  readonly startOffer: StartOffer;
  /** 0–1 of the two seconds for which a hand must be up (UX-01). */
  readonly handRaised: number;
  readonly countdownSeconds: number | null;
  readonly restSeconds: number | null;
  readonly framesPerSecond: number | null;
  readonly frameRateGrade: FrameRateGrade;
  /** Counting without form checks: no calibration, or too few frames a second. */
  readonly isCountOnly: boolean;
  /** EX-VIEW: why form checks are off although repetitions count. */
  readonly postureUnchecked: PostureUnchecked | null;
  /** Info checks of the set that has just ended (FC-03, FC-04), shown in the rest. */
  readonly notes: readonly CheckId[];
  readonly pauseReason: PauseReason | null;
  /** SAFE-09: form checks of severity stop so far. */
  readonly stopChecks: number;
  readonly failure: PoseSourceFailure | null;
  /** 0–1 of the model's bytes. */
  readonly modelFraction: number;
  /** Frames of a file looked at so far. */
  readonly framesAnalysed: number;
  readonly isVoiceOn: boolean;
  /** Once the movement is over. The answers fill in as they are given. */
  readonly record: SessionRecord | null;
};
