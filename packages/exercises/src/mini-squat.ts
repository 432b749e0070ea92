import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import type { Exercise } from "./exercise.ts";

/** EX-mini_squat, specification §4. */
export const miniSquat: Exercise = {
  id: "mini_squat",
  category: "resistance",
  distance: "D1",
  support: "counter",
  equipment: [],
  needsUnlock: false,
  spec: {
    id: "mini_squat",
    views: ["side", "oblique", "front"],
    movement: {
      kind: "repetition",
      signal: "hip-drop",
      start: 0.2,
      peak: 0.8,
      return: 0.25,
      minimumRange: normalisedHeight(0.035),
      cap: normalisedHeight(0.09),
      phase: { shortest: milliseconds(800), longest: milliseconds(5000) },
    },
    checks: ["FC-03", "FC-04", "FC-07", "FC-11", "FC-12"],
    trunkStop: degrees(60),
  },
  dose: {
    A: { kind: "repetitions", sets: 2, from: 10, to: 10 },
    B: { kind: "repetitions", sets: 2, from: 8, to: 8 },
    C: { kind: "repetitions", sets: 1, from: 6, to: 6 },
  },
};
