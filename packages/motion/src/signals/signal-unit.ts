import type { RepetitionSignal } from "../movement-spec.ts";

/** H: nose to heel, standing. T: mid-shoulder to mid-hip. All lengths are picture lengths (§4). */
export type SignalUnit = "share-of-h" | "share-of-t" | "degrees" | "shoulder-widths" | "half-stances" | "way-from-seat";

/** §4.3. */
export const UNIT_OF_SIGNAL: Readonly<Record<RepetitionSignal, SignalUnit>> = {
  "hip-drop": "share-of-h",
  "seat-rise": "way-from-seat",
  "heel-rise": "share-of-h",
  "ankle-out": "share-of-h",
  "ankle-behind": "share-of-h",
  "knee-rise": "share-of-h",
  "hip-rise": "share-of-h",
  lean: "half-stances",
  "trunk-forward": "degrees",
  "knee-extension": "degrees",
  "elbow-flexion": "degrees",
  "elbow-behind": "share-of-t",
  "chin-tuck": "share-of-t",
  "wrist-gap": "shoulder-widths",
  "wrist-height": "share-of-t",
};
