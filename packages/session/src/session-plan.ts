import type { Dose, Exercise } from "@plumbline/exercises";
import type { SessionSource } from "./source-info.ts";

/** What the session runs on, as far as it matters for reading its frame rate later. */
export type DeviceClass = "phone" | "tablet" | "computer";

/** All that a session needs to know before it begins. Ids and the date are given: the core makes none (R1). */
export type SessionPlan = {
  /** ULID; also the idempotency key of the upload. */
  readonly sessionId: string;
  /** ISO 8601 with offset. */
  readonly startedAt: string;
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly source: SessionSource;
  readonly device: DeviceClass;
  /** null where no program asked for the session, as when a visitor tries it out. */
  readonly programVersion: number | null;
  /** INT-27. Without it no landmark is kept. */
  readonly replayConsent: boolean;
  readonly isVoiceOn: boolean;
  /** SAFE-05: Stop pauses at once, and the patient is asked why. Else it ends the exercise. */
  readonly asksWhyStopped: boolean;
  /** EX-VIEW-SPINE: the patient has F_VFX, F_HTLOSS or F_KYPHOSIS. */
  readonly needsSpineChecks: boolean;
  /** SAFE-08: stomps and heel drops of this day before the session, over all exercises. */
  readonly impactsToday: number;
  /** FC-IMP-A: `IMPACT_LIMIT`, or what the therapist set. */
  readonly impactLimit: number;
};
