import { degrees } from "@plumbline/motion";
import {
  DEFAULT_THRESHOLDS,
  phase,
  repetitions,
  SQUATTING,
  toExercise,
  toExerciseByTherapist,
  toVariation,
  toVariationByTherapist,
} from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-mini_squat, specification §4. */
export const miniSquat: Exercise = {
  id: "mini_squat",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "mini_squat",
    views: ["side", "oblique", "front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "hip-drop",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.035, cap: 0.09 },
      out: phase(0.8, 5),
      back: phase(0.8, 5),
      guards: SQUATTING,
    },
    checks: ["FC-03", "FC-04", "FC-07", "FC-11", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 6) },
  progressTo: [toVariationByTherapist("weights-at-sides"), toExerciseByTherapist("squat")],
  regressTo: [toExercise("sit_to_stand"), toVariation("from-high-seat")],
};
