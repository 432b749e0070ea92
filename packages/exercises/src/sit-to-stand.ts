import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { DEFAULT_THRESHOLDS, phase, repetitions, toVariation, toVariationByTherapist } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-sit_to_stand, specification §4. */
export const sitToStand: Exercise = {
  id: "sit_to_stand",
  category: "balance",
  distance: "D1",
  support: "counter",
  equipment: ["chair"],
  needsUnlock: false,
  spec: {
    id: "sit_to_stand",
    views: ["side", "oblique", "front"],
    body: "whole",
    movement: {
      kind: "repetition",
      signal: "seat-rise",
      sides: "together",
      ...DEFAULT_THRESHOLDS,
      start: 0.1,
      peak: 0.92,
      return: 0.15,
      range: { of: "seat-to-stand", minimumTravel: normalisedHeight(0.15) },
      out: phase(0.5, 6),
      back: phase(0.8, 6),
      // REP-11: who stands up and does not come back is walking away.
      lostAfter: milliseconds(10_000),
      restBefore: milliseconds(500),
      guards: ["planted-feet"],
    },
    checks: ["FC-03", "FC-12", "FC-STS-A", "FC-STS-B"],
    trunkStop: degrees(70),
  },
  dose: { A: repetitions(2, 10, 15), B: repetitions(2, 8, 10), C: repetitions(1, 5) },
  progressTo: [
    toVariation("no-hands"),
    toVariation("arms-crossed"),
    toVariation("slower"),
    toVariationByTherapist("lower-seat"),
  ],
  regressTo: [toVariation("cushion-on-seat"), toVariation("one-hand-on-counter")],
};
