import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-wall_pushup, specification §4. */
export const wallPushup: Exercise = {
  id: "wall_pushup",
  category: "resistance",
  distance: "D1",
  support: "wall",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "wall_pushup",
    views: ["side"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "elbow-flexion",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 35, cap: null },
      out: phase(0.8, 5),
      back: phase(0.8, 5),
      guards: ["hands-on-wall", "feet-stay"],
    },
    checks: ["FC-03", "FC-04", "FC-06", "FC-12", "FC-WP-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 6) },
  progressTo: [toVariation("feet-further-back"), toVariation("counter-height")],
  regressTo: [toVariation("stand-closer")],
};
