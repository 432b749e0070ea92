import { degrees, milliseconds } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, holds, phase, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-chest_opener, specification §4. */
export const chestOpener: Exercise = {
  id: "chest_opener",
  category: "flexibility",
  distance: "D2",
  support: "none",
  equipment: ["chair-optional"],
  needsUnlock: false,
  spec: {
    id: "chest_opener",
    views: ["front"],
    body: "upper",
    movement: {
      kind: "drill",
      move: {
        kind: "repetition",
        signal: "wrist-gap",
        sides: "together",
        ...DEFAULT_THRESHOLDS,
        lostAfter: milliseconds(120_000),
        holdAtPeak: milliseconds(15000),
        range: { of: "own-best", minimum: 0.8, cap: null },
        out: phase(1, 5),
        back: phase(1, 5),
        guards: ["hands-at-shoulders", "arms-straight", "feet-stay", "body-stays"],
      },
    },
    checks: ["FC-02"],
    trunkStop: degrees(60),
  },
  dose: { A: holds(2, 1, 30), B: holds(2, 1, 20), C: holds(2, 1, 15) },
  progressTo: [],
  regressTo: [toVariation("lying-on-back")],
};
