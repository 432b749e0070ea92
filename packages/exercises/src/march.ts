import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, LIFTED_KNEE, minutes, phase, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-march, specification §4. */
export const march: Exercise = {
  id: "march",
  category: "impact",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "march",
    views: ["front", "oblique", "side"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "knee-rise",
      sides: "each",
      ...DEFAULT_THRESHOLDS,
      // A brisk march with a small lift: what is seen of it, from leaving rest on, is shorter than of any squat.
      leastTime: milliseconds(350),
      range: { of: "own-best", minimum: 0.06, cap: null },
      out: phase(0.3, 2),
      back: phase(0.3, 2),
      guards: LIFTED_KNEE,
    },
    checks: ["FC-02", "FC-05"],
    trunkStop: degrees(60),
  },
  dose: { A: minutes(2, 5), B: minutes(2), C: minutes(1) },
  progressTo: [toVariation("no-hands")],
  regressTo: [toVariation("seated")],
};
