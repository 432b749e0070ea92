import { medianOf } from "@plumbline/motion";
import { groupBy } from "../group-by.ts";
import type { ClipOutcome } from "./run-clip.ts";

export type ClipScore = {
  readonly exercise: string;
  /** Clips with the exercise in a view that it accepts, and the repetitions or holds in them. */
  readonly clips: number;
  readonly truth: number;
  readonly exact: number;
  readonly offByOne: number;
  /** Sum of errors over sum of true counts. */
  readonly relativeError: number;
  /** The same of the naive counter. */
  readonly naiveExact: number;
  readonly naiveRelativeError: number;
  readonly timingError: number | null;
  readonly holdError: number | null;
  /** Clips without the exercise, in any view. */
  readonly negatives: number;
  readonly falseIn: readonly ClipOutcome[];
  readonly naiveFalseIn: number;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const errorOf = ({ truth, counted }: ClipOutcome): number => Math.abs((counted ?? 0) - truth);
const naiveErrorOf = ({ truth, naive }: ClipOutcome): number => Math.abs(naive - truth);

const shareUpTo = (errors: readonly number[], most: number): number =>
  errors.filter((error) => error <= most).length / errors.length;

const scoreExercise = (exercise: string, outcomes: readonly ClipOutcome[]): ClipScore => {
  const positives = outcomes.filter(({ truth, isRefused }) => truth > 0 && !isRefused);
  // A refused view gives no repetitions, whatever is done in it.
  const negatives = outcomes.filter(({ truth, isRefused }) => truth === 0 || isRefused);
  const truth = sum(positives.map((outcome) => outcome.truth));
  const errors = positives.map(errorOf);
  const naiveErrors = positives.map(naiveErrorOf);
  return {
    exercise,
    clips: positives.length,
    truth,
    exact: shareUpTo(errors, 0),
    offByOne: shareUpTo(errors, 1),
    relativeError: sum(errors) / truth,
    naiveExact: shareUpTo(naiveErrors, 0),
    naiveRelativeError: sum(naiveErrors) / truth,
    timingError: medianOf(positives.flatMap(({ timingErrors }) => timingErrors)),
    holdError: medianOf(positives.flatMap(({ holdErrors }) => holdErrors)),
    negatives: negatives.length,
    falseIn: negatives.filter(({ counted }) => (counted ?? 0) > 0),
    naiveFalseIn: negatives.filter(({ naive, truth: none }) => none === 0 && naive > 0).length,
  };
};

export const scoreClips = (outcomes: readonly ClipOutcome[]): readonly ClipScore[] =>
  [...groupBy(outcomes, ({ exercise }) => exercise)].map(([exercise, some]) => scoreExercise(exercise, some));

/** Clips with the exercise that were not counted exactly. */
export const missedIn = (outcomes: readonly ClipOutcome[]): readonly ClipOutcome[] =>
  outcomes.filter((outcome) => outcome.truth > 0 && !outcome.isRefused && errorOf(outcome) > 0);
