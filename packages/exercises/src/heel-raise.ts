import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, ON_TIPTOE, phase, repetitions, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-heel_raise, specification §4. */
export const heelRaise: Exercise = {
  id: "heel_raise",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "heel_raise",
    views: ["side", "oblique"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "heel-rise",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      leastTime: milliseconds(1000),
      holdAtPeak: milliseconds(1000),
      range: { of: "own-best", minimum: 0.03, cap: null },
      out: phase(0.6, 4),
      // The specification sets no upper limit on the way down; REP-14 resets after 15 s.
      back: phase(0.8, 15),
      guards: ON_TIPTOE,
    },
    checks: ["FC-01", "FC-03", "FC-04", "FC-HR-A"],
    trunkStop: degrees(60),
  },
  dose: { A: repetitions(2, 12), B: repetitions(2, 10), C: repetitions(1, 8) },
  progressTo: [toVariationByTherapist("one-leg")],
  regressTo: [toVariation("seated")],
};
