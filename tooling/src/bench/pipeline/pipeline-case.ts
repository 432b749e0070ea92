import { catalogue, type Exercise, type ExerciseId, findExercise } from "@plumbline/exercises";
import type { View } from "@plumbline/motion";
import { isSampleExercise } from "@plumbline/synthetic";

/** One set of an exercise by one person, drawn and detected. */
export type PipelineCase = {
  readonly exercise: Exercise;
  readonly view: Exclude<View, "behind">;
  /** 1 is average, 1.2 heavy. */
  readonly build: number;
  /** Degrees. */
  readonly stoop: number;
};

const CROSSED: readonly ExerciseId[] = ["squat", "sit_to_stand", "single_leg_stand"];
const VIEWS = ["front", "oblique", "side"] as const;

const NEUTRAL = { build: 1, stoop: 0 } as const;
const HEAVY_STOOPED = { build: 1.2, stoop: 30 } as const;
const OTHER_PEOPLE = [
  { build: 1.2, stoop: 0 },
  { build: 1, stoop: 30 },
] as const;

const recommendedViews = (): readonly PipelineCase[] =>
  catalogue.flatMap((exercise) => {
    const [view] = exercise.spec.views;
    return isSampleExercise(exercise.id) && view !== "behind" ? [{ exercise, view, ...NEUTRAL }] : [];
  });

/** The other views that a measured exercise accepts: people put the camera where there is room. */
const otherViews = (): readonly PipelineCase[] =>
  catalogue.flatMap((exercise) =>
    isSampleExercise(exercise.id) && !CROSSED.includes(exercise.id)
      ? exercise.spec.views.slice(1).flatMap((view) => (view === "behind" ? [] : [{ exercise, view, ...NEUTRAL }]))
      : [],
  );

const crossed = (isFull: boolean): readonly PipelineCase[] =>
  CROSSED.flatMap((id) => findExercise(id) ?? []).flatMap((exercise) =>
    VIEWS.flatMap((view) => {
      const isRecommended = exercise.spec.views[0] === view;
      const people = [...(isRecommended ? [] : [NEUTRAL]), HEAVY_STOOPED, ...(isFull ? OTHER_PEOPLE : [])];
      return people.map((person) => ({ exercise, view, ...person }));
    }),
  );

/**
 * Every exercise in its recommended view, and three of them in every view by different people: in a short run by the
 * average and the most different, in a full one by all, and then every exercise in every view that it accepts.
 */
export const pipelineCases = (isFull: boolean): readonly PipelineCase[] => [
  ...recommendedViews(),
  ...crossed(isFull),
  ...(isFull ? otherViews() : []),
];
