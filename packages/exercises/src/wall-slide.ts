import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-wall_slide, specification §4. */
export const wallSlide: Exercise = {
  id: "wall_slide",
  category: "posture",
  distance: "D1",
  support: "wall",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "wall_slide",
    views: ["front"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "wrist-height",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 0.3, cap: null },
      out: phase(1, 5),
      back: phase(1, 5),
      startsFrom: "hands-up",
      guards: [],
    },
    checks: ["FC-02", "FC-03", "FC-04"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 6) },
  progressTo: [toVariation("higher-reach")],
  regressTo: [toVariation("seated-arm-raise")],
};
