/** How a set fades. The first repetition is as it should be, the last one has lost all of this. */
export type Fatigue = {
  /** The share of the range that is gone. 0 to below 1. */
  readonly range: number;
  /** By which share of its time a movement has become slower. */
  readonly slower: number;
};

/** Factors of what a repetition would be at the first: of its range, and of its durations. */
export type Effort = { readonly range: number; readonly pace: number };

/** @param index of the repetition, from 0 */
export const effortAt = (fatigue: Fatigue | undefined, index: number, repetitions: number): Effort => {
  const tiredness = repetitions < 2 ? 0 : index / (repetitions - 1);
  return { range: 1 - tiredness * (fatigue?.range ?? 0), pace: 1 + tiredness * (fatigue?.slower ?? 0) };
};
