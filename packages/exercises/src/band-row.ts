import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-band_row, specification §4. */
export const bandRow: Exercise = {
  id: "band_row",
  category: "resistance",
  distance: "D2",
  support: "none",
  equipment: ["chair", "band"],
  needsUnlock: false,
  spec: {
    id: "band_row",
    views: ["side"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "elbow-flexion",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      holdAtPeak: milliseconds(1000),
      range: { of: "own-best", minimum: 40, cap: null },
      out: phase(0.8, 4),
      back: phase(0.8, 4),
      guards: ["hand-comes-back", "elbow-bends", "sits", "feet-stay"],
    },
    checks: ["FC-01", "FC-03", "FC-04", "FC-06", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 12), B: repetitions(2, 10), C: repetitions(1, 8) },
  progressTo: [toVariation("stronger-band")],
  regressTo: [toVariation("no-band")],
};
