import type { Landmark } from "./pose-frame.ts";

/** REP-03: a joint below this visibility is not used. */
const SEEN = 0.5;

export const isSeen = (joint: Landmark | null | undefined): joint is Landmark =>
  joint !== null && joint !== undefined && joint.visibility >= SEEN;
