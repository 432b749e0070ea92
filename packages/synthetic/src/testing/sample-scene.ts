import { type ExerciseId, findExercise } from "@plumbline/exercises";
import type { ExerciseSpec, PoseFrame } from "@plumbline/motion";
import { defaultCamera } from "../camera.ts";
import { addDetectorNoise, type NoiseLevel } from "../detector-noise.ts";
import { framesOf } from "../frames-of.ts";
import type { Performance } from "../performance.ts";
import { recommendedView, type SampleView, samplePerformance } from "../sample-performance.ts";
import type { SampleExerciseId } from "../samples/sample-scripts.ts";
import type { TrueHold, TrueRep } from "../segment.ts";
import { type TrueCourse, trueCourseOf } from "../true-times.ts";

export type SampleSceneOptions = {
  /** Default the recommended one. */
  readonly view?: SampleView;
  readonly fps?: number;
  readonly noise?: NoiseLevel;
  readonly seed?: number;
};

export type SampleScene = {
  readonly spec: ExerciseSpec;
  /** Repetitions and holds in their order, on the frames' own clock. */
  readonly done: readonly (TrueRep | TrueHold)[];
  /** The same repetitions as somebody sees them who looks slowly. */
  readonly courses: () => readonly TrueCourse[];
  readonly frames: readonly PoseFrame[];
};

/** Rest before the first movement and after the last, milliseconds: enough to be measured in (REP-01). */
const BEFORE = 3000;
const AFTER = 1500;

const doneIn = ({ truth }: Performance): readonly (TrueRep | TrueHold)[] =>
  [...truth.reps, ...truth.holds].toSorted((a, b) => a.startAt - b.startAt);

/** Two of whatever it is: one with each side, or one after the other. */
const twice = (exerciseId: SampleExerciseId, view: SampleView, seed: number): Performance => {
  const once = samplePerformance({ exerciseId, view, repetitions: 1, seed });
  return doneIn(once).length > 1 ? once : samplePerformance({ exerciseId, view, repetitions: 2, seed });
};

const specOf = (id: ExerciseId): ExerciseSpec => {
  const exercise = findExercise(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return exercise.spec;
};

/** The middle of a sample patient's visit: an exercise done twice, without the coming and going around it. */
export const sampleSceneOf = (exerciseId: SampleExerciseId, options: SampleSceneOptions = {}): SampleScene => {
  const { view = recommendedView(exerciseId), fps = 30, noise = "none", seed = 1 } = options;
  const visit = twice(exerciseId, view, seed);
  const done = doneIn(visit);
  const from = (done[0]?.startAt ?? 0) - BEFORE;
  const to = (done.at(-1)?.endAt ?? 0) + AFTER;
  const frames = framesOf(visit, defaultCamera, fps).filter(({ at }) => at >= from && at <= to);
  const courses = () => visit.truth.reps.map((rep) => trueCourseOf(visit, rep));
  return { spec: specOf(exerciseId), done, courses, frames: addDetectorNoise(frames, { level: noise, seed }) };
};

/** The views in which an exercise is counted; nobody is ever counted from behind. */
export const countedViewsOf = (exerciseId: SampleExerciseId): readonly SampleView[] =>
  specOf(exerciseId).views.filter((view) => view !== "behind");
