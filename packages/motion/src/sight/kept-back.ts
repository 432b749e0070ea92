import type { NotMeasurableReason } from "../motion-event.ts";
import { GOOD_BEFORE_RESUMING } from "./freeze.ts";
import type { Sight, WatchResult } from "./watch.ts";

/** Good frames of a freeze under way, oldest first. */
export type KeptBack = readonly Sight[];

/** A loss of sight leaves the person where they were: what is seen in between is theirs. */
const OF_SIGHT: ReadonlySet<NotMeasurableReason> = new Set(["no-person", "out-of-frame", "joints-hidden"]);

/** One frame in; what has been kept back with it. */
export const keepBack = (kept: KeptBack, { state: { freeze }, keptBack }: WatchResult): KeptBack => {
  if (freeze.frozen === null || !OF_SIGHT.has(freeze.frozen.reason)) return [];
  return keptBack === null ? kept : [...kept, keptBack];
};

/** What may be measured of it now: all of a short freeze; of a longer one, after which everything begins anew, the last good moment. */
export const worthCatchingUp = (kept: KeptBack, at: number, isLost: boolean): KeptBack =>
  isLost ? kept.filter(({ body }) => body.at >= at - GOOD_BEFORE_RESUMING) : kept;
