import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { holdsEach, toExercise, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-single_leg_stand, specification §4. */
export const singleLegStand: Exercise = {
  id: "single_leg_stand",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "single_leg_stand",
    views: ["front", "oblique"],
    body: "whole",
    movement: {
      kind: "hold",
      signal: "ankle-lift",
      keeps: "above",
      begin: normalisedHeight(0.035),
      beginAfter: milliseconds(500),
      end: normalisedHeight(0.02),
    },
    checks: ["FC-02", "FC-09"],
    trunkStop: degrees(60),
  },
  dose: { A: holdsEach(3, 30), B: holdsEach(3, 10), C: holdsEach(3, 5) },
  progressTo: [toVariation("one-hand"), toVariation("fingertip"), toVariation("no-support")],
  regressTo: [toExercise("tandem_stand")],
};
