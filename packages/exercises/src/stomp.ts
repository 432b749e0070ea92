import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, LIFTED_KNEE, phase, repetitions, toExercise, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-stomp, specification §4. */
export const stomp: Exercise = {
  id: "stomp",
  category: "impact",
  distance: "D1",
  support: "counter",
  equipment: ["firm-floor"],
  needsUnlock: true,
  spec: {
    id: "stomp",
    views: ["front", "oblique", "side"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "knee-rise",
      sides: "each",
      ...DEFAULT_THRESHOLDS,
      leastTime: milliseconds(225),
      range: { of: "own-best", minimum: 0.05, cap: null },
      out: phase(0.2, 1.5),
      back: phase(0.1, 0.6),
      guards: ["drops", ...LIFTED_KNEE],
    },
    checks: ["FC-02", "FC-IMP-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(1, 10), B: repetitions(1, 10), C: null },
  progressTo: [toVariationByTherapist("ten-more-a-week")],
  regressTo: [toExercise("march")],
};
