import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitionsEach, toExercise, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-side_step, specification §4. */
export const sideStep: Exercise = {
  id: "side_step",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "side_step",
    views: ["front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "ankle-out",
      sides: "direction",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.12, cap: null },
      out: phase(0.3, 2),
      back: phase(0.3, 2),
      guards: ["hips-travel", "same-distance", "foot-low"],
    },
    checks: ["FC-02", "FC-05"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitionsEach(2, 10), B: repetitionsEach(2, 6), C: repetitionsEach(1, 4) },
  progressTo: [toVariationByTherapist("light-band")],
  regressTo: [toExercise("weight_shift")],
};
