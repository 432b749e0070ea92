import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { holdsEach, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-tandem_stand, specification §4. */
export const tandemStand: Exercise = {
  id: "tandem_stand",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "tandem_stand",
    views: ["front"],
    body: "whole",
    movement: {
      kind: "hold",
      signal: "ankle-gap",
      keeps: "below",
      begin: normalisedHeight(0.05),
      beginAfter: milliseconds(500),
      end: normalisedHeight(0.09),
    },
    checks: ["FC-02", "FC-09"],
    trunkStop: degrees(60),
  },
  dose: { A: holdsEach(3, 30), B: holdsEach(3, 15), C: holdsEach(3, 10) },
  progressTo: [toExercise("single_leg_stand")],
  regressTo: [toVariation("semi-tandem")],
};
