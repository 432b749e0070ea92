import { z } from "zod";
import { durationMs } from "./bounds.ts";
import { ulid } from "./identifiers.ts";
import { LARGEST_PAGE, nextCursor } from "./page.ts";
import { type SessionUpload, sessionUpload2 } from "./session-upload.ts";

/** One line of a list of sessions. */
export const sessionSummary = z
  .strictObject({
    id: ulid,
    exerciseId: sessionUpload2.shape.exerciseId,
    startedAt: sessionUpload2.shape.startedAt,
    source: sessionUpload2.shape.source,
    status: sessionUpload2.shape.status,
    /** Whole ones, counted by hand included. */
    repetitions: z.int().min(0),
    /** Of the measured ones, without any check. */
    clean: z.int().min(0),
    holds: z.int().min(0),
    /** Minutes of movement or of a timer; null where none were asked for. Summaries of version 1 lack it. */
    activeMs: durationMs.nullable().default(null),
    hasTrace: z.boolean(),
  })
  .meta({ id: "SessionSummary" });

/** Newest first. */
export const sessionPage = z
  .strictObject({ sessions: z.array(sessionSummary), nextCursor })
  .meta({ id: "SessionPage" });

/** The same, for a therapist. */
export const patientSessionPage = sessionPage
  .extend({
    /** Of this page, those that no therapist has looked at. */
    unreviewed: z.array(ulid),
  })
  .meta({ id: "PatientSessionPage" });

/** REV-01: sessions that a therapist has looked at. */
export const sessionReviews = z
  .strictObject({ sessionIds: z.array(ulid).min(1).max(LARGEST_PAGE) })
  .meta({ id: "SessionReviews" });

export type PatientSessionPage = z.infer<typeof patientSessionPage>;
export type SessionSummary = z.infer<typeof sessionSummary>;
export type SessionPage = z.infer<typeof sessionPage>;

export const summariseUpload = (upload: SessionUpload): SessionSummary => ({
  id: upload.sessionId,
  exerciseId: upload.exerciseId,
  startedAt: upload.startedAt,
  source: upload.source,
  status: upload.status,
  repetitions: upload.repetitions.length,
  clean: upload.repetitions.filter((repetition) => repetition.source !== "manual" && repetition.isClean).length,
  holds: upload.holds.length,
  activeMs: upload.version === 1 ? null : upload.activeMs,
  hasTrace: upload.skeletonTrace !== null,
});
