import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, holds, phase, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-tall_posture, specification §4. */
export const tallPosture: Exercise = {
  id: "tall_posture",
  category: "posture",
  distance: "D2",
  support: "none",
  equipment: ["chair-optional"],
  needsUnlock: false,
  spec: {
    id: "tall_posture",
    views: ["side"],
    body: "upper",
    movement: {
      kind: "drill",
      move: {
        kind: "repetition",
        signal: "chin-tuck",
        sides: "together",
        ...DEFAULT_THRESHOLDS,
        start: 0.3,
        peak: 0.7,
        return: 0.3,
        lostAfter: milliseconds(60_000),
        holdAtPeak: milliseconds(5000),
        range: { of: "own-best", minimum: 0.02, cap: null },
        out: phase(0.5, 4),
        back: phase(0.5, 4),
        guards: ["trunk-stays", "legs-stay", "head-level"],
      },
    },
    checks: ["FC-03", "FC-06"],
    trunkStop: degrees(60),
  },
  dose: { A: holds(1, 5, 10), B: holds(1, 5, 5), C: holds(1, 5, 5) },
  progressTo: [toVariation("standing"), toVariation("while-walking")],
  regressTo: [toVariation("against-wall"), toVariation("lying")],
};
