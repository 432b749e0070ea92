import { z } from "zod";
import {
  angle,
  checkId,
  checkIds,
  durationMs,
  notMeasurable,
  pixels,
  reading,
  setNumber,
  share,
  side,
  source,
  timeMs,
  view,
} from "./bounds.ts";

/** Deepest knee flexion, degrees; null where unmeasured. */
const kneeFlexion = z.strictObject({
  left: angle.nullable(),
  right: angle.nullable(),
  isEstimate: z.boolean(),
});

/** REP-16, as version 1 had it. */
export const measuredRepetition1 = z.strictObject({
  source,
  set: setNumber,
  startMs: timeMs,
  peakMs: timeMs,
  endMs: timeMs,
  range: share,
  side: side.nullable(),
  flags: z.array(z.enum(["fast", "slow"])).max(2),
  checks: checkIds,
  isClean: z.boolean(),
  kneeFlexion,
});

/** REP-16. `range` in the unit of the exercise's signal; `heldMs` within a tenth of it. */
export const measuredRepetition = measuredRepetition1.extend({ range: reading, heldMs: durationMs });

/** REP-18. */
const manualRepetition = z.strictObject({ source: z.literal("manual"), set: setNumber, atMs: timeMs });

export const repetition1 = z.discriminatedUnion("source", [measuredRepetition1, manualRepetition]);
export const repetition = z.discriminatedUnion("source", [measuredRepetition, manualRepetition]);

export const hold1 = z.strictObject({
  set: setNumber,
  side,
  startMs: timeMs,
  endMs: timeMs,
  durationMs,
  checks: checkIds,
});

/**
 * `side` is null where the whole body holds. `source` is `manual` where the clock timed it at the patient's press
 * (REP-18); a hold that was stored before holds had one is of its session's source.
 */
export const hold = hold1.extend({ side: side.nullable(), source: z.enum([...source.options, "manual"]).optional() });

export const refusal = z.strictObject({ reason: notMeasurable, startMs: timeMs, durationMs });

/** FC-13: a correction or stop at the time at which it was said. */
export const cue = z.strictObject({ check: checkId, atMs: timeMs });

/** REP-01. Lengths in pixels of the picture. */
export const calibration = z.strictObject({
  atMs: timeMs,
  bodyHeight: pixels,
  trunkLength: pixels,
  ankleGap: share,
  trunkForward: angle,
  trunkSide: angle,
  neckBend: angle.nullable(),
  view,
});

/** REP-15: share of the larger side; left and right in degrees, in milliseconds, or in the unit of the signal. */
export const sideDifference = z.strictObject({
  of: z.enum(["knee-flexion", "hold-duration", "range"]),
  left: z.number().min(0).max(86_400_000),
  right: z.number().min(0).max(86_400_000),
  share: z.number().min(0).max(1),
  isEstimate: z.boolean(),
});

/** PRIV-02: ten minutes of the packed stick figure, at 25 kB a minute and with room to spare. */
export const LONGEST_TRACE_BYTES = 300_000;

/** Names the trace, which is sent before the record and kept in a store of its own under the session's id. */
export const skeletonTrace = z.strictObject({
  startMs: timeMs,
  byteLength: z.int().min(1).max(LONGEST_TRACE_BYTES),
});
