import type { View } from "@plumbline/motion";
import type { Equipment, Support } from "../exercise.ts";

const VIEWS: Readonly<Record<string, View>> = { F: "front", S: "side", O: "oblique" };

/** The codes of §4.2. */
export const SUPPORTS: Readonly<Record<string, Support>> = { K: "counter", W: "wall", "0": "none" };

/** null is what somebody wears, or has at hand anyway. */
const EQUIPMENT: Readonly<Record<string, Equipment | null>> = {
  "–": null,
  CH: "chair",
  "CH optional": "chair-optional",
  "chair behind": "chair-behind",
  band: "band",
  "band (fixed point)": "band",
  "band optional": "band-optional",
  weights_1to2kg: "weights",
  step10to20cm: "step",
  "stick optional": "stick-optional",
  BED: "bed",
  "pillow if needed": null,
  "firm floor": "firm-floor",
  shoes: null,
};

/** "S, O, F"; of "S at bed height" the first letter. */
export const readViews = (cell: string): readonly (View | undefined)[] =>
  cell.split(", ").map((view) => VIEWS[view.charAt(0)]);

/** What is not known stays as it is written, so that a comparison fails and shows it. */
export const readEquipment = (cell: string): readonly string[] =>
  cell.split(", ").flatMap((item) => {
    const known = EQUIPMENT[item];
    return known === undefined ? [item] : (known ?? []);
  });
