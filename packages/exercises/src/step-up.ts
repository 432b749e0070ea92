import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitionsEach, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-step_up, specification §4. */
export const stepUp: Exercise = {
  id: "step_up",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: ["step"],
  needsUnlock: false,
  spec: {
    id: "step_up",
    views: ["side", "oblique", "front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "hip-rise",
      sides: "leading",
      ...DEFAULT_THRESHOLDS,
      leastTime: milliseconds(1000),
      range: { of: "own-best", minimum: 0.05, cap: null },
      out: phase(0.6, 5),
      back: phase(0.6, 5),
      guards: ["foot-climbs", "both-feet-up", "same-distance", "heels-down", "feet-climb"],
    },
    checks: ["FC-01", "FC-03", "FC-12", "FC-SU-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitionsEach(2, 10), B: repetitionsEach(2, 6), C: null },
  progressTo: [toVariation("higher-step")],
  regressTo: [toExercise("march")],
};
