import { degrees } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-hip_hinge_drill, specification §4. */
export const hipHingeDrill: Exercise = {
  id: "hip_hinge_drill",
  category: "posture",
  distance: "D1",
  support: "counter",
  equipment: ["stick-optional"],
  needsUnlock: false,
  spec: {
    id: "hip_hinge_drill",
    views: ["side"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "trunk-forward",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      range: { of: "own-best", minimum: 20, cap: 45 },
      out: phase(1, 5),
      back: phase(1, 5),
      guards: ["planted-feet", "hips-high", "hips-back", "hips-lead", "feet-abreast", "short-of-stop"],
    },
    checks: ["FC-03", "FC-07", "FC-11"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 6) },
  progressTo: [toVariationByTherapist("lift-light-object")],
  regressTo: [toVariation("seated")],
};
