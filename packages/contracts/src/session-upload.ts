import { z } from "zod";
import { checkId, durationMs, notMeasurable, score, source, view } from "./bounds.ts";
import { exerciseId, ulid } from "./identifiers.ts";
import {
  calibration,
  cue,
  hold,
  measuredRepetition,
  refusal,
  repetition,
  sideDifference,
  skeletonTrace,
} from "./session-results.ts";

const detector = z.strictObject({
  name: z.literal("blazepose-full"),
  backend: z.enum(["webgl", "wasm"]),
  weightsChecksum: z.string().regex(/^[0-9a-f]{64}$/),
});

const failure = z.enum([
  "no-camera",
  "permission-denied",
  "camera-in-use",
  "no-webassembly",
  "model-not-loaded",
  "worker-died",
  "video-unreadable",
]);

/** Far more than 45 minutes of any exercise. */
const MOST_RESULTS = 2_000;

/**
 * One session as it is stored and sent, version 1. Nothing in it can hold a picture. A trace without consent (INT-27)
 * is refused, and so is a failure that does not say what failed.
 */
export const sessionUpload = z
  .strictObject({
    version: z.literal(1),
    /** The idempotency key: sent twice, stored once. */
    sessionId: ulid,
    exerciseId,
    programVersion: z.int().min(1).max(1_000_000).nullable(),
    source,
    detector: detector.nullable(),
    device: z.enum(["phone", "tablet", "computer"]),
    startedAt: z.iso.datetime({ offset: true, local: false }),
    durationMs,
    status: z.enum(["completed", "stopped", "failed"]),
    failure: failure.nullable(),
    calibration: calibration.nullable(),
    frameRate: z.strictObject({ median: z.number().min(0).max(1000).nullable(), isReduced: z.boolean() }),
    view: view.nullable(),
    notMeasurable: notMeasurable.nullable(),
    repetitions: z.array(repetition).max(MOST_RESULTS),
    partials: z.array(measuredRepetition).max(MOST_RESULTS),
    holds: z.array(hold).max(MOST_RESULTS),
    refusals: z.array(refusal).max(MOST_RESULTS),
    cues: z.array(cue).max(MOST_RESULTS),
    checks: z.record(checkId, z.int().min(1).max(10_000)),
    sideDifference: sideDifference.nullable(),
    pain: score.nullable(),
    effort: score.nullable(),
    replayConsent: z.boolean(),
    skeletonTrace: skeletonTrace.nullable(),
  })
  .refine((upload) => upload.replayConsent || upload.skeletonTrace === null, {
    path: ["skeletonTrace"],
    message: "no trace without consent",
  })
  .refine((upload) => (upload.status === "failed") === (upload.failure !== null), {
    path: ["failure"],
    message: "a failure goes with the status failed, and only with it",
  })
  .meta({ id: "Session" });

export type SessionUpload = z.infer<typeof sessionUpload>;
