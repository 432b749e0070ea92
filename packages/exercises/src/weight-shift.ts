import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-weight_shift, specification §4. */
export const weightShift: Exercise = {
  id: "weight_shift",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "weight_shift",
    views: ["front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "lean",
      sides: "pair",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.35, cap: null },
      out: phase(0.5, 2.5),
      back: phase(0.5, 2.5),
      guards: ["planted-feet", "hips-stay", "trunk-tall", "stance-stays", "feet-abreast"],
    },
    checks: ["FC-02", "FC-03"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 6) },
  progressTo: [toVariation("heels-and-toes"), toExercise("tandem_stand")],
  regressTo: [toVariation("two-hands")],
};
