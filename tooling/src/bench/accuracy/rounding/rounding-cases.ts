import type { RoundingCase } from "./run-rounding.ts";

const EXERCISES = ["squat", "mini_squat", "hip_hinge_drill"] as const;
const ROUNDINGS = [0, 5, 10, 15, 20, 25, 30, 40] as const;
const STOOPS = [0, 15, 30] as const;
const NOISES = ["none", "low", "high"] as const;
const RUNS = 2;

export const roundingCases = (seed: number): readonly RoundingCase[] =>
  EXERCISES.flatMap((exercise) =>
    ROUNDINGS.flatMap((rounding) =>
      STOOPS.flatMap((stoop) =>
        NOISES.flatMap((noise) =>
          Array.from({ length: RUNS }, (_, run) => ({ exercise, rounding, stoop, noise, seed: seed + run })),
        ),
      ),
    ),
  );
