import type { Dose } from "@plumbline/exercises";
import type {
  Calibration,
  CheckId,
  Degrees,
  Milliseconds,
  NotMeasurableReason,
  RepFlag,
  Side,
  View,
} from "@plumbline/motion";
import type { Score } from "./score.ts";
import type { DeviceClass } from "./session-plan.ts";
import type { DetectorInfo, PoseSourceFailure, SessionSource, SourceKind } from "./source-info.ts";

/** 2: what was asked for, its minutes, how long a peak was held, holds of the whole body. */
export const SESSION_RECORD_VERSION = 2;

/** All times of a record are milliseconds since its first frame. Sets count from 1. */
export type MeasuredRepetition = {
  readonly source: SourceKind;
  readonly set: number;
  readonly startAt: Milliseconds;
  readonly peakAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** Peak of the signal in its own unit (`UNIT_OF_SIGNAL`). */
  readonly range: number;
  readonly side: Side | null;
  /** How long it was within a tenth of its furthest. */
  readonly held: Milliseconds;
  readonly flags: readonly RepFlag[];
  readonly checks: readonly CheckId[];
  readonly isClean: boolean;
  readonly kneeFlexion: { readonly left: Degrees | null; readonly right: Degrees | null; readonly isEstimate: boolean };
};

/** REP-18: counted, or in timer mode confirmed, by the patient's own press. */
export type ManualRepetition = { readonly source: "manual"; readonly set: number; readonly at: Milliseconds };

export type RecordedRepetition = MeasuredRepetition | ManualRepetition;

export type RecordedHold = {
  /** REP-18: "manual" where the clock timed it at the patient's press. */
  readonly source: SourceKind | "manual";
  readonly set: number;
  /** null where the whole body holds. */
  readonly side: Side | null;
  readonly startAt: Milliseconds;
  readonly endAt: Milliseconds;
  /** Measured time only (REP-05); of one by hand that of the clock. */
  readonly duration: Milliseconds;
  readonly checks: readonly CheckId[];
};

/** A correction or stop that was said to the patient (FC-13). */
export type RecordedCue = { readonly check: CheckId; readonly at: Milliseconds };

/** A stretch that could not be measured, and why. */
export type Refusal = {
  readonly reason: NotMeasurableReason;
  readonly startAt: Milliseconds;
  readonly duration: Milliseconds;
};

/** REP-15: how far the two sides differ, as a share of the larger one; more than 0.2 is shown to the therapist. */
export type SideDifference = {
  readonly of: "knee-flexion" | "hold-duration" | "range";
  readonly left: number;
  readonly right: number;
  readonly share: number;
  readonly isEstimate: boolean;
};

export type SessionStatus = "completed" | "stopped" | "failed";

/** REP-01, less what only the engine needs. Lengths in pixels of the picture. */
export type RecordedCalibration = Pick<
  Calibration,
  "at" | "bodyHeight" | "trunkLength" | "ankleGap" | "trunkForward" | "trunkSide" | "neckBend" | "view"
>;

/** PRIV-02: a stick figure, `encodeSkeletonTrace`d; its time 0 is `startAt`. */
export type RecordedTrace = { readonly startAt: Milliseconds; readonly bytes: Uint8Array };

/** One exercise done once. Never holds a picture; holds landmarks only with consent (INT-27, PRIV-02). */
export type SessionRecord = {
  readonly version: typeof SESSION_RECORD_VERSION;
  readonly sessionId: string;
  readonly exerciseId: string;
  readonly programVersion: number | null;
  readonly source: SessionSource;
  /** What was asked for. */
  readonly dose: Dose;
  /** For how long it was done, over all sets; null where the dose is not one of time. */
  readonly activeTime: Milliseconds | null;
  /** null when the source failed before it named its detector, or nothing looked. */
  readonly detector: DetectorInfo | null;
  readonly device: DeviceClass;
  readonly startedAt: string;
  /** From the first start signal (a file: its first frame) to the end of the movement. */
  readonly duration: Milliseconds;
  readonly status: SessionStatus;
  readonly failure: PoseSourceFailure | null;
  readonly calibration: RecordedCalibration | null;
  /** REP-08: `isReduced` is the message to the therapist, below 15 frames a second. */
  readonly frameRate: { readonly median: number | null; readonly isReduced: boolean };
  readonly view: View | null;
  /** Set where a whole recording could not be measured; its counts then mean nothing. */
  readonly notMeasurable: NotMeasurableReason | null;
  readonly repetitions: readonly RecordedRepetition[];
  readonly partials: readonly MeasuredRepetition[];
  readonly holds: readonly RecordedHold[];
  readonly refusals: readonly Refusal[];
  readonly cues: readonly RecordedCue[];
  readonly checks: Readonly<Partial<Record<CheckId, number>>>;
  readonly sideDifference: SideDifference | null;
  readonly pain: Score | null;
  readonly effort: Score | null;
  readonly replayConsent: boolean;
  /** null without consent, or without a single pose. */
  readonly skeletonTrace: RecordedTrace | null;
};
