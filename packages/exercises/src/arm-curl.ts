import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-arm_curl, specification §4. */
export const armCurl: Exercise = {
  id: "arm_curl",
  category: "resistance",
  distance: "D2",
  support: "none",
  equipment: ["weights"],
  needsUnlock: false,
  spec: {
    id: "arm_curl",
    views: ["side"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "elbow-flexion",
      sides: "nearer",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 60, cap: null },
      out: phase(0.8, 4),
      back: phase(0.8, 4),
      guards: ["hand-rises", "elbow-bends", "feet-stay"],
    },
    checks: ["FC-01", "FC-03", "FC-04", "FC-AC-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 12), B: repetitions(2, 10), C: repetitions(1, 8) },
  progressTo: [toVariation("heavier-weight")],
  regressTo: [toVariation("no-weight")],
};
