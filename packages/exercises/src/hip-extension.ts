import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitionsEach, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-hip_extension, specification §4. */
export const hipExtension: Exercise = {
  id: "hip_extension",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "hip_extension",
    views: ["side", "oblique"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "ankle-behind",
      sides: "each",
      ...DEFAULT_THRESHOLDS,
      holdAtPeak: milliseconds(1000),
      range: { of: "own-best", minimum: 0.08, cap: 0.22 },
      out: phase(0.6, 4),
      back: phase(0.6, 4),
      guards: [
        "own-foot-moves",
        "other-foot-stays",
        "hips-stay",
        "no-deep-bow",
        "knee-straight",
        "goes-back",
        "knee-goes-back",
      ],
    },
    checks: ["FC-01", "FC-03", "FC-04"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitionsEach(2, 10), B: repetitionsEach(2, 8), C: repetitionsEach(1, 6) },
  progressTo: [toVariationByTherapist("band")],
  regressTo: [toVariation("toe-on-floor")],
};
