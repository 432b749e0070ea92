import { type Dose, type Exercise, isMeasured, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { SessionChoice } from "./session-choice.ts";

/** How often the sample patient repeats an exercise. */
export const SAMPLE_REPETITIONS = 5;
/** What is asked of the sample patient as a hold. The shortest of theirs lasts 6 s. */
const SAMPLE_HOLD = milliseconds(5_000);
/** What the sample patient does in a few repetitions, the slowest of which take 8 s, so that the set ends by itself. */
const SAMPLE_TIME = milliseconds(12_000);

/** One short set of what is asked for. */
const shorten = (dose: Dose): Dose => {
  switch (dose.kind) {
    case "repetitions":
      return { ...dose, sets: 1, from: SAMPLE_REPETITIONS, to: SAMPLE_REPETITIONS };
    case "hold":
      return { ...dose, sets: 1, holds: 1, duration: milliseconds(Math.min(dose.duration, SAMPLE_HOLD)) };
    case "time":
      return { ...dose, sets: 1, from: SAMPLE_TIME, to: SAMPLE_TIME };
  }
};

/** An exercise that tier A does not use is tried by the dose of whichever tier does. */
const doseOfAnyTier = ({ dose }: Exercise): Dose => dose.A ?? dose.B ?? dose.C ?? repetitions(1, SAMPLE_REPETITIONS);

/** Without a program the dose is that of tier A; the sample patient does one short set. */
export const doseOf = (exercise: Exercise, source: SessionChoice["source"]): Dose => {
  const dose = doseOfAnyTier(exercise);
  return source === "sample" && isMeasured(exercise) ? shorten(dose) : dose;
};
