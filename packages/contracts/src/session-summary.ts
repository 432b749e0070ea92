import { z } from "zod";
import { ulid } from "./identifiers.ts";
import { nextCursor } from "./page.ts";
import type { SessionUpload } from "./session-upload.ts";
import { sessionUpload } from "./session-upload.ts";

/** One line of a list of sessions. */
export const sessionSummary = z
  .strictObject({
    id: ulid,
    exerciseId: sessionUpload.shape.exerciseId,
    startedAt: sessionUpload.shape.startedAt,
    source: sessionUpload.shape.source,
    status: sessionUpload.shape.status,
    /** Whole ones, counted by hand included. */
    repetitions: z.int().min(0),
    /** Of the measured ones, without any check. */
    clean: z.int().min(0),
    holds: z.int().min(0),
    hasTrace: z.boolean(),
  })
  .meta({ id: "SessionSummary" });

/** Newest first. */
export const sessionPage = z
  .strictObject({ sessions: z.array(sessionSummary), nextCursor })
  .meta({ id: "SessionPage" });

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
  hasTrace: upload.skeletonTrace !== null,
});
