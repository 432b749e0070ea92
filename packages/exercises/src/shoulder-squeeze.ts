import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-shoulder_squeeze, specification §4. */
export const shoulderSqueeze: Exercise = {
  id: "shoulder_squeeze",
  category: "posture",
  distance: "D2",
  support: "none",
  equipment: ["chair-optional"],
  needsUnlock: false,
  spec: {
    id: "shoulder_squeeze",
    views: ["side"],
    body: "upper",
    movement: {
      kind: "repetition",
      signal: "elbow-behind",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      leastTime: milliseconds(1000),
      holdAtPeak: milliseconds(3000),
      range: { of: "own-best", minimum: 0.06, cap: null },
      out: phase(0.5, 4),
      back: phase(0.5, 4),
      startsFrom: "elbows-bent",
      guards: ["elbow-keeps-bend", "trunk-stays", "legs-stay"],
    },
    checks: ["FC-03", "FC-04", "FC-06"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 10), B: repetitions(2, 8), C: repetitions(1, 8) },
  progressTo: [toExercise("band_pull_apart")],
  regressTo: [toVariation("lying")],
};
