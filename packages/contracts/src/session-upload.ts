import { z } from "zod";
import { checkId, durationMs, notMeasurable, score, source, view } from "./bounds.ts";
import { dose } from "./dose.ts";
import { exerciseId, localTime, ulid } from "./identifiers.ts";
import {
  calibration,
  cue,
  hold,
  hold1,
  measuredRepetition,
  measuredRepetition1,
  refusal,
  repetition,
  repetition1,
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

/** What both versions say in the same way. */
const common = {
  /** The idempotency key: sent twice, stored once. */
  sessionId: ulid,
  exerciseId,
  programVersion: z.int().min(1).max(1_000_000).nullable(),
  detector: detector.nullable(),
  device: z.enum(["phone", "tablet", "computer"]),
  startedAt: localTime,
  durationMs,
  status: z.enum(["completed", "stopped", "failed"]),
  failure: failure.nullable(),
  calibration: calibration.nullable(),
  frameRate: z.strictObject({ median: z.number().min(0).max(1000).nullable(), isReduced: z.boolean() }),
  view: view.nullable(),
  notMeasurable: notMeasurable.nullable(),
  refusals: z.array(refusal).max(MOST_RESULTS),
  cues: z.array(cue).max(MOST_RESULTS),
  checks: z.record(checkId, z.int().min(1).max(10_000)),
  sideDifference: sideDifference.nullable(),
  pain: score.nullable(),
  effort: score.nullable(),
  replayConsent: z.boolean(),
  skeletonTrace: skeletonTrace.nullable(),
};

type Promised = {
  readonly replayConsent: boolean;
  readonly skeletonTrace: unknown;
  readonly status: string;
  readonly failure: string | null;
};

const hasConsentForTrace = ({ replayConsent, skeletonTrace: trace }: Promised): boolean =>
  replayConsent || trace === null;
const namesItsFailure = (upload: Promised): boolean => (upload.status === "failed") === (upload.failure !== null);
const NO_TRACE = { path: ["skeletonTrace"], message: "no trace without consent" };
const NO_FAILURE = { path: ["failure"], message: "a failure goes with the status failed, and only with it" };

/** As sessions were sent before doses of holds and minutes. It stays as it is: what is stored is never changed. */
export const sessionUpload1 = z
  .strictObject({
    version: z.literal(1),
    ...common,
    source,
    repetitions: z.array(repetition1).max(MOST_RESULTS),
    partials: z.array(measuredRepetition1).max(MOST_RESULTS),
    holds: z.array(hold1).max(MOST_RESULTS),
  })
  .refine(hasConsentForTrace, NO_TRACE)
  .refine(namesItsFailure, NO_FAILURE);

export const sessionUpload2 = z
  .strictObject({
    version: z.literal(2),
    ...common,
    /** REP-19: `manual` where nothing looked, and the patient said what was done. */
    source: z.enum([...source.options, "manual"]),
    dose,
    /** For how long it was done, over all sets; null where the dose is not one of time. */
    activeMs: durationMs.nullable(),
    repetitions: z.array(repetition).max(MOST_RESULTS),
    partials: z.array(measuredRepetition).max(MOST_RESULTS),
    holds: z.array(hold).max(MOST_RESULTS),
  })
  .refine(hasConsentForTrace, NO_TRACE)
  .refine(namesItsFailure, NO_FAILURE);

/**
 * One session as it is stored and sent. Nothing in it can hold a picture. A trace without consent (INT-27) is refused,
 * and so is a failure that does not say what failed.
 */
export const sessionUpload = z.discriminatedUnion("version", [sessionUpload1, sessionUpload2]).meta({ id: "Session" });

export type SessionUpload = z.infer<typeof sessionUpload>;
/** What a device of today sends. */
export type CurrentSessionUpload = z.infer<typeof sessionUpload2>;
export type FormerSessionUpload = z.infer<typeof sessionUpload1>;
