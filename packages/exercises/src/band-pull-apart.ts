import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-band_pull_apart, specification §4. */
export const bandPullApart: Exercise = {
  id: "band_pull_apart",
  category: "posture",
  distance: "D2",
  support: "none",
  equipment: ["band"],
  needsUnlock: false,
  spec: {
    id: "band_pull_apart",
    views: ["front"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "wrist-gap",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      holdAtPeak: milliseconds(1000),
      range: { of: "own-best", minimum: 0.6, cap: null },
      out: phase(0.8, 4),
      back: phase(0.8, 4),
      startsFrom: "hands-at-chest",
      guards: ["body-stays", "feet-stay"],
    },
    checks: ["FC-02", "FC-03", "FC-04", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 12), B: repetitions(2, 8), C: repetitions(1, 8) },
  progressTo: [toVariation("stronger-band")],
  regressTo: [toExercise("shoulder_squeeze")],
};
