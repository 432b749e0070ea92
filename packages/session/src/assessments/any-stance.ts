import type { StanceSample } from "@plumbline/clinical";
import { type ExerciseSpec, type Milliseconds, milliseconds, normalisedHeight } from "@plumbline/motion";

/** Milliseconds. FC-09 looks back for so long: what it sees in the first second is the weight that came over the feet. */
const SETTLING = 1000;

/** No exercise: whoever stands holds it, so that the engine judges sway (FC-09) in each of the four stances. */
export const anyStance = (spec: ExerciseSpec): ExerciseSpec => ({
  ...spec,
  movement: {
    kind: "hold",
    signal: "ankle-gap",
    keeps: "below",
    begin: normalisedHeight(1),
    beginAfter: milliseconds(0),
    end: normalisedHeight(1),
  },
});

/** A body may be calibrated on any of the stances: here the picture itself says which ankle is higher. */
export const levelled = (sample: StanceSample): StanceSample => ({
  ...sample,
  lift: sample.feet === null ? null : normalisedHeight(sample.feet.right.y - sample.feet.left.y),
});

/** @param since when the stance was taken up */
export const settled = (sample: StanceSample, since: Milliseconds): StanceSample => ({
  ...sample,
  isSwaying: sample.isSwaying && sample.at - since >= SETTLING,
});
