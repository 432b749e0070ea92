import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, SQUATTING, toExercise, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-squat, specification §4. */
export const squat: Exercise = {
  id: "squat",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: ["chair-behind"],
  needsUnlock: true,
  spec: {
    id: "squat",
    views: ["side", "oblique", "front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "hip-drop",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.1, cap: 0.22 },
      out: phase(1, 5),
      back: phase(1, 5),
      guards: SQUATTING,
    },
    checks: ["FC-03", "FC-04", "FC-07", "FC-11", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 8, 12), B: repetitions(2, 8), C: null },
  progressTo: [toVariationByTherapist("weight")],
  regressTo: [toExercise("mini_squat")],
};
