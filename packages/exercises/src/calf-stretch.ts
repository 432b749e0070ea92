import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { holdsEach, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-calf_stretch, specification §4. */
export const calfStretch: Exercise = {
  id: "calf_stretch",
  category: "flexibility",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "calf_stretch",
    views: ["side"],
    body: "whole",
    movement: {
      kind: "hold",
      signal: "ankle-split",
      keeps: "above",
      begin: normalisedHeight(0.18),
      beginAfter: milliseconds(1000),
      end: normalisedHeight(0.14),
    },
    checks: ["FC-06", "FC-CS-A"],
    trunkStop: degrees(60),
  },
  dose: { A: holdsEach(2, 30), B: holdsEach(2, 30), C: null },
  progressTo: [],
  regressTo: [toVariation("smaller-split")],
};
