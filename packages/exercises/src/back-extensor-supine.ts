import { degrees } from "@plumbline/motion";
import { minutes, toVariation } from "./defaults.ts";
import type { Exercise } from "./exercise.ts";

/** EX-back_extensor_supine, specification §4. */
export const backExtensorSupine: Exercise = {
  id: "back_extensor_supine",
  category: "posture",
  distance: "D2",
  support: "none",
  equipment: ["bed"],
  needsUnlock: false,
  spec: {
    id: "back_extensor_supine",
    views: ["side"],
    body: "upper",
    movement: { kind: "timer" },
    checks: ["FC-12"],
    trunkStop: degrees(60),
  },
  dose: { A: minutes(5, 10), B: minutes(5), C: minutes(3) },
  progressTo: [toVariation("longer-holds")],
  regressTo: [toVariation("pillow"), toVariation("fewer-holds")],
};
