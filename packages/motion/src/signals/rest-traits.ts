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
  "ankle-behind": { still: 0.01, reach: 0.04, leaving: 0.015 },
  "knee-rise": { still: 0.01, reach: 0.02, leaving: 0.012 },
  "hip-rise": { still: 0.008, reach: 0.02, leaving: 0.012 },
  lean: { still: 0.12, reach: 0.2, leaving: 0.08 },
  "trunk-forward": { still: 2.5, reach: 8, leaving: 4 },
  "knee-extension": { still: 4, reach: 12, leaving: 6 },
  "elbow-flexion": { still: 5, reach: 20, leaving: 8 },
  "elbow-behind": { still: 0.015, reach: 0.03, leaving: 0.015 },
  "chin-tuck": { still: 0.01, reach: 0.01, leaving: 0.006 },
  "wrist-gap": { still: 0.08, reach: 0.3, leaving: 0.12 },
  "wrist-height": { still: 0.04, reach: 0.15, leaving: 0.06 },
};
