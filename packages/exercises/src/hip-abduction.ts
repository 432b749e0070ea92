import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitionsEach, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-hip_abduction, specification §4. */
export const hipAbduction: Exercise = {
  id: "hip_abduction",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: ["band-optional"],
  needsUnlock: false,
  spec: {
    id: "hip_abduction",
    views: ["front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "ankle-out",
      sides: "each",
      ...DEFAULT_THRESHOLDS,
      holdAtPeak: milliseconds(1000),
      range: { of: "own-best", minimum: 0.12, cap: 0.4 },
      out: phase(0.6, 4),
      back: phase(0.6, 4),
      guards: ["own-foot-moves", "other-foot-stays", "hips-stay"],
    },
    checks: ["FC-02", "FC-03", "FC-04"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitionsEach(2, 10), B: repetitionsEach(2, 8), C: repetitionsEach(1, 6) },
  progressTo: [toVariationByTherapist("band-at-knees")],
  regressTo: [toVariation("smaller-range"), toVariation("two-hands")],
};
