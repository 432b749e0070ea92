import type { ExerciseId } from "@plumbline/exercises";
import type { Side } from "@plumbline/motion";
import {
  type Act,
  actSet,
  isOfEachSide,
  isSampleExercise,
  type PerformanceOptions,
  type PersonOptions,
  type SampleView,
} from "@plumbline/synthetic";
import { exerciseRanges, type RangeName, rangeOf } from "./exercise-ranges.ts";
import { seconds } from "./seconds.ts";

export type SetManner = {
  readonly range: RangeName;
  readonly view: SampleView;
  /** Movements and holds alike: 1 is comfortable, above it slow. */
  readonly pace: number;
  readonly nearer: Side;
  /** Of both sides in turn, as many of each: one more where they are odd. */
  readonly repetitions: number;
  readonly person?: PersonOptions;
};

export type PerformedSet = Required<Pick<PerformanceOptions, "acts" | "start" | "chair" | "person">> & {
  /** Which act is a repetition or hold. */
  readonly act: Act["kind"];
};

/** One set with stillness around it, in which a recording can be calibrated (REP-01). */
export const performSet = (id: ExerciseId, { repetitions, ...manner }: SetManner): PerformedSet => {
  if (!isSampleExercise(id)) throw new Error(`nobody can act ${id}`);
  const { person = {} } = manner;
  const set = actSet({
    exerciseId: id,
    repetitions: isOfEachSide(id) ? Math.ceil(repetitions / 2) : repetitions,
    range: rangeOf(id, manner.range, manner.view),
    pace: manner.pace,
    holdPace: manner.pace,
    nearer: manner.nearer,
    isSeated: exerciseRanges[id].isSeated === true,
    countdown: seconds(1),
    person,
  });
  const still = (duration: number): Act => ({ kind: set.rest, duration: seconds(duration) });
  const { act, chair, start } = set;
  return { act, acts: [still(2), ...set.acts, still(1)], chair, start, person };
};
