import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitionsEach, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-knee_extension, specification §4. */
export const kneeExtension: Exercise = {
  id: "knee_extension",
  category: "resistance",
  distance: "D2",
  support: "none",
  equipment: ["chair"],
  needsUnlock: false,
  spec: {
    id: "knee_extension",
    views: ["side"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "knee-extension",
      sides: "nearer",
      ...DEFAULT_THRESHOLDS,
      holdAtPeak: milliseconds(2000),
      range: { of: "own-best", minimum: 35, cap: null },
      out: phase(0.8, 4),
      back: phase(0.8, 4),
      guards: ["seat-stays", "sits"],
    },
    checks: ["FC-03", "FC-04", "FC-06"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitionsEach(2, 12), B: repetitionsEach(2, 10), C: repetitionsEach(1, 8) },
  progressTo: [toVariationByTherapist("ankle-weight")],
  regressTo: [toVariation("smaller-range")],
};
