import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, ON_TIPTOE, phase, repetitions, toExercise, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-heel_drop, specification §4. */
export const heelDrop: Exercise = {
  id: "heel_drop",
  category: "impact",
  distance: "D1",
  support: "counter",
  equipment: ["firm-floor"],
  needsUnlock: true,
  spec: {
    id: "heel_drop",
    views: ["side", "oblique"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "heel-rise",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.03, cap: null },
      out: phase(0.5, 4),
      back: phase(0.15, 0.6),
      guards: [...ON_TIPTOE, "drops"],
    },
    checks: ["FC-01", "FC-03", "FC-IMP-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(1, 10), B: repetitions(1, 10), C: null },
  progressTo: [toVariationByTherapist("ten-more-a-week")],
  regressTo: [toExercise("heel_raise")],
};
