import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import type { Exercise } from "./exercise.ts";

/** EX-squat, specification §4. */
export const squat: Exercise = {
  id: "squat",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: ["chair-behind"],
  needsUnlock: true,
  spec: {
    id: "squat",
    views: ["side", "oblique", "front"],
    movement: {
      kind: "repetition",
      signal: "hip-drop",
      start: 0.2,
      peak: 0.8,
      return: 0.25,
      minimumRange: normalisedHeight(0.1),
      cap: normalisedHeight(0.22),
      phase: { shortest: milliseconds(1000), longest: milliseconds(5000) },
    },
    checks: ["FC-03", "FC-04", "FC-07", "FC-11", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: {
    A: { kind: "repetitions", sets: 2, from: 8, to: 12 },
    B: { kind: "repetitions", sets: 2, from: 8, to: 8 },
    C: null,
  },
};
