import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
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
    movement: {
      kind: "hold",
      signal: "ankle-lift",
      begin: normalisedHeight(0.035),
      beginAfter: milliseconds(500),
      end: normalisedHeight(0.02),
    },
    checks: ["FC-02", "FC-09"],
    trunkStop: degrees(60),
  },
  dose: {
    A: { kind: "hold", sets: 3, duration: milliseconds(30_000) },
    B: { kind: "hold", sets: 3, duration: milliseconds(10_000) },
    C: { kind: "hold", sets: 3, duration: milliseconds(5_000) },
  },
};
