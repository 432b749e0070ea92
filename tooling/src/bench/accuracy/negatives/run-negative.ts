import { catalogue, type ExerciseId, isMeasured } from "@plumbline/exercises";
import { analyseRecording, degrees } from "@plumbline/motion";
import { addDetectorNoise, createPerformance, defaultCamera, framesOf, type NoiseLevel } from "@plumbline/synthetic";
import { countNaively } from "../../naive-counter.ts";
import { isRefused, viewOfYaw } from "../grid/grid-case.ts";
import { distractions } from "../scripts/distraction.ts";
import { performSet } from "../scripts/perform-set.ts";

export type Distraction = keyof typeof distractions;

/** Something done before the camera, and every counter that accepts the view looks on. */
export type NegativeCase = {
  readonly performed: { readonly exercise: ExerciseId } | { readonly distraction: Distraction };
  readonly yaw: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
};

export type NegativeOutcome = {
  /** Repetitions, or holds, that each counter found. Absent where it does not accept the view. */
  readonly counts: Readonly<Partial<Record<ExerciseId, number>>>;
  readonly naive: number;
};

const REPETITIONS = 4;

const actsOf = ({ performed, yaw }: NegativeCase) => {
  if ("distraction" in performed) return distractions[performed.distraction];
  const nearer = yaw < 0 ? "left" : "right";
  const { act: _, ...set } = performSet(performed.exercise, {
    range: "middle",
    view: viewOfYaw(Math.abs(yaw)),
    pace: 1,
    nearer,
    repetitions: REPETITIONS,
  });
  return set;
};

export const runNegative = (one: NegativeCase): NegativeOutcome => {
  const { yaw, noise: level, seed } = one;
  const performance = createPerformance({ ...actsOf(one), yaw: degrees(yaw), seed });
  const frames = addDetectorNoise(framesOf(performance, defaultCamera, 30), { level, seed });
  const counts: Partial<Record<ExerciseId, number>> = {};
  for (const exercise of catalogue) {
    if (isRefused(exercise, Math.abs(yaw)) || !isMeasured(exercise)) continue;
    const { reps, holds } = analyseRecording(frames, exercise.spec);
    counts[exercise.id] = reps.length + holds.length;
  }
  return { counts, naive: countNaively(frames) };
};
