import type { RepetitionSignal } from "../movement-spec.ts";
import type { RestTraits } from "../rest-level.ts";

/** How each signal rests in a person who stands or sits still before a detector, in the signal's own unit. [E] */
export const REST_TRAITS: Readonly<Record<RepetitionSignal, RestTraits>> = {
  // Leaving rest is about 3 cm of a 1.6 m stature.
  "hip-drop": { still: 0.007, reach: 0.03, leaving: 0.018 },
  // Shares of the way from seat to standing; the seat itself is measured anew each time (SEAT-1), so nothing drifts.
  "seat-rise": { still: 0.03, reach: 0, leaving: 0.06 },
  "heel-rise": { still: 0.006, reach: 0.012, leaving: 0.006 },
  "ankle-out": { still: 0.01, reach: 0.04, leaving: 0.02 },
};
