import type { ExerciseId } from "@plumbline/exercises";
import { degrees } from "@plumbline/motion";
import { addDetectorNoise, createPerformance, defaultCamera, framesOf, type NoiseLevel } from "@plumbline/synthetic";
import { countNaively } from "../../naive-counter.ts";
import { viewOfYaw } from "../grid/grid-case.ts";
import { distractions } from "../scripts/distraction.ts";
import { performSet } from "../scripts/perform-set.ts";
import { type CountOfEach, countEverything } from "./count-everything.ts";

export type Distraction = keyof typeof distractions;

/** Something done before the camera, and every counter that accepts the view looks on. */
export type NegativeCase = {
  readonly performed: { readonly exercise: ExerciseId } | { readonly distraction: Distraction };
  readonly yaw: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
};

export type NegativeOutcome = { readonly counts: CountOfEach; readonly naive: number };

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
  return { counts: countEverything(frames, Math.abs(yaw)), naive: countNaively(frames) };
};
