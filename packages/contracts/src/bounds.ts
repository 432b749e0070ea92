import { z } from "zod";

/** A session lasts at most 45 min (SAFE-08); a file may be longer, but never a day. */
const LONGEST = 86_400_000;

/** Milliseconds, whole or not, that may lie before a session's first frame by a little. */
export const timeMs = z.number().min(-60_000).max(LONGEST);
export const durationMs = z.number().min(0).max(LONGEST);
/** A reading in the unit of its signal: shares of a length, degrees, widths. */
export const reading = z.number().min(-360).max(360);
/** Share of H or of a larger value. */
export const share = z.number().min(-5).max(5);
export const angle = z.number().min(-180).max(180);
/** Pixels of a picture. */
export const pixels = z.number().min(0).max(20_000);
export const setNumber = z.int().min(1).max(100);
export const side = z.enum(["left", "right"]);
export const view = z.enum(["front", "oblique", "side", "behind"]);
export const source = z.enum(["camera", "file", "sample"]);
/** Pain (PAIN-01) and effort (SAFE-06). */
export const score = z.int().min(0).max(10);
/** A form check's ID of the specification §4.4, such as FC-07 or FC-STS-A. */
export const checkId = z.string().regex(/^FC-[A-Z0-9]{1,4}(-[A-Z])?$/);
export const checkIds = z.array(checkId).max(20);
/** Why something could not be measured. */
export const notMeasurable = z.enum([
  "no-person",
  "out-of-frame",
  "joints-hidden",
  "wrong-view",
  "second-person",
  "walking",
  "frame-rate-low",
  "not-calibrated",
  "timer-only",
]);
