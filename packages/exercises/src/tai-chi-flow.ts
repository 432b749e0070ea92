import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, minutes, phase, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-tai_chi_flow, specification §4. */
export const taiChiFlow: Exercise = {
  id: "tai_chi_flow",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "tai_chi_flow",
    views: ["front", "oblique"],
    body: "whole",
    movement: {
      kind: "flow",
      move: {
        kind: "repetition",
        signal: "lean",
        sides: "pair",
        ...DEFAULT_THRESHOLDS,
        leastTime: milliseconds(1200),
        peak: 0.7,
        return: 0.3,
        range: { of: "own-best", minimum: 0.25, cap: null },
        out: phase(1, 4),
        back: phase(1, 4),
        guards: ["planted-feet", "hips-stay", "trunk-tall", "stance-stays", "feet-abreast"],
      },
      slowest: normalisedHeight(0.01),
      fastest: normalisedHeight(0.25),
    },
    checks: ["FC-02", "FC-03", "FC-10"],
    trunkStop: degrees(60),
  },
  dose: { A: minutes(5, 10), B: minutes(5), C: minutes(3) },
  progressTo: [toVariation("longer"), toVariation("narrower-stance")],
  regressTo: [toExercise("weight_shift")],
};
