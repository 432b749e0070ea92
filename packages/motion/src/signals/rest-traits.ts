import type { RepetitionSignal } from "../movement-spec.ts";
import type { RestTraits } from "../rest-level.ts";

const NONE = Number.NEGATIVE_INFINITY;

/** How each signal rests in a person who stands or sits still before a detector, in the signal's own unit. [E] */
export const REST_TRAITS: Readonly<Record<RepetitionSignal, RestTraits>> = {
  // Leaving rest is about 3 cm of a 1.6 m stature.
  "hip-drop": { still: 0.007, reach: 0.03, floor: NONE, leaving: 0.018 },
  // Shares of the way from seat to standing; the seat itself is measured anew each time (SEAT-1), so nothing drifts.
  "seat-rise": { still: 0.03, reach: 0, floor: NONE, leaving: 0.06 },
  "heel-rise": { still: 0.006, reach: 0.012, floor: NONE, leaving: 0.006 },
  "ankle-out": { still: 0.01, reach: 0.04, floor: NONE, leaving: 0.02 },
  "ankle-behind": { still: 0.01, reach: 0.04, floor: -0.0075, leaving: 0.015 },
  "knee-rise": { still: 0.01, reach: 0.02, floor: -0.006, leaving: 0.012 },
  "hip-rise": { still: 0.008, reach: 0.02, floor: NONE, leaving: 0.012 },
  lean: { still: 0.12, reach: 0.2, floor: -0.04, leaving: 0.08 },
  "trunk-forward": { still: 2.5, reach: 8, floor: NONE, leaving: 4 },
  "knee-extension": { still: 4, reach: 12, floor: NONE, leaving: 6 },
  "elbow-flexion": { still: 5, reach: 20, floor: NONE, leaving: 8 },
  "elbow-behind": { still: 0.015, reach: 0.03, floor: NONE, leaving: 0.015 },
  "chin-tuck": { still: 0.01, reach: 0.01, floor: NONE, leaving: 0.006 },
  "wrist-gap": { still: 0.08, reach: 0.3, floor: NONE, leaving: 0.12 },
  "wrist-height": { still: 0.04, reach: 0.15, floor: NONE, leaving: 0.06 },
};
