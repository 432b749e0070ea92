import type { RepetitionSignal } from "../movement-spec.ts";
import type { RestTraits } from "../repetition/rest-level.ts";

/** Hz: the specification's time constant of about 0.1 s (REP-07). */
export const USUAL_CUTOFF = 1.6;

const USUAL = { floor: Number.NEGATIVE_INFINITY, restCutoff: USUAL_CUTOFF, aboveNoise: 0 } as const;

/** How each signal rests in a person who stands or sits still before a detector, in the signal's own unit. [E] */
export const REST_TRAITS: Readonly<Record<RepetitionSignal, RestTraits>> = {
  // Leaving rest is about 3 cm of a 1.6 m stature.
  "hip-drop": { ...USUAL, still: 0.007, reach: 0.03, leaving: 0.018 },
  // Shares of the way from seat to standing; the seat itself is measured anew each time (SEAT-1), so nothing drifts.
  "seat-rise": { ...USUAL, still: 0.03, reach: 0, leaving: 0.06 },
  "heel-rise": { ...USUAL, still: 0.006, reach: 0.012, leaving: 0.006 },
  "ankle-out": { ...USUAL, still: 0.01, reach: 0.04, leaving: 0.02 },
  "ankle-behind": { ...USUAL, still: 0.01, reach: 0.04, floor: -0.0075, leaving: 0.015 },
  "knee-rise": { ...USUAL, still: 0.01, reach: 0.02, floor: -0.006, leaving: 0.012 },
  "hip-rise": { ...USUAL, still: 0.008, reach: 0.02, leaving: 0.012 },
  lean: { ...USUAL, still: 0.12, reach: 0.06, floor: -0.04, leaving: 0.08, restCutoff: 0.8 },
  "trunk-forward": { ...USUAL, still: 2.5, reach: 8, leaving: 4 },
  "knee-extension": { ...USUAL, still: 4, reach: 12, leaving: 6 },
  "elbow-flexion": { ...USUAL, still: 5, reach: 20, leaving: 8 },
  "elbow-behind": { ...USUAL, still: 0.015, reach: 0.03, leaving: 0.015, restCutoff: 0.5, aboveNoise: 3.5 },
  // A chin is drawn back by as little as the noise of a face, and slowly.
  "chin-tuck": { ...USUAL, still: 0.01, reach: 0.01, leaving: 0.006, restCutoff: 0.5, aboveNoise: 5 },
  "wrist-gap": { ...USUAL, still: 0.08, reach: 0.3, leaving: 0.12 },
  "wrist-height": { ...USUAL, still: 0.04, reach: 0.15, leaving: 0.06 },
};

/** Whether a movement to the other side of rest is one, too, of the other leg or to the other side. */
export const isSigned = (signal: RepetitionSignal): boolean => Number.isFinite(REST_TRAITS[signal].floor);
