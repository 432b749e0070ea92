import { EXERCISE_IDS } from "@plumbline/exercises";
import { isSampleExercise } from "@plumbline/synthetic";
import { distractions } from "../scripts/distraction.ts";
import type { Distraction, NegativeCase } from "./run-negative.ts";

const YAWS = [0, 45, 90] as const;
const RUNS = 2;

const isDistraction = (name: string): name is Distraction => name in distractions;

/** Every exercise and distraction from every view, with a detector's usual noise. */
export const negativeCases = (seed: number): readonly NegativeCase[] => {
  const performed: readonly NegativeCase["performed"][] = [
    ...EXERCISE_IDS.filter(isSampleExercise).map((exercise) => ({ exercise })),
    ...Object.keys(distractions)
      .filter(isDistraction)
      .map((distraction) => ({ distraction })),
  ];
  return performed.flatMap((one) =>
    YAWS.flatMap((yaw) =>
      Array.from({ length: RUNS }, (_, run) => ({ performed: one, yaw, noise: "low" as const, seed: seed + run })),
    ),
  );
};
