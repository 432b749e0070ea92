import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { StartPosition } from "../movement-spec.ts";
import { elbowFlexion, wristHeights } from "./arm-signals.ts";

/** Heights of the hands over the shoulders, shares of T. [E] */
type Zone = { readonly lowest: number; readonly highest: number };
const AT_CHEST: Zone = { lowest: -0.62, highest: 0.35 };
const UP: Zone = { lowest: -0.35, highest: Number.POSITIVE_INFINITY };

/** Flexion of an elbow that is bent by the side, at least, degrees. [E] */
const BENT = 45;

const areHandsIn = ({ lowest, highest }: Zone, body: Body, trunkLength: number): boolean | null => {
  const heights = wristHeights(body);
  return heights && heights[0] >= lowest * trunkLength && heights[1] <= highest * trunkLength;
};

/** POS-1: whether the arms are where the movement is done; null of hidden ones. `trunkLength` in pixels. */
export const isInPosition = (
  body: Body,
  nearer: Side,
  position: StartPosition,
  trunkLength: number,
): boolean | null => {
  switch (position) {
    case "hands-at-chest":
      return areHandsIn(AT_CHEST, body, trunkLength);
    case "hands-up":
      return areHandsIn(UP, body, trunkLength);
    case "elbows-bent": {
      const flexion = elbowFlexion(body, nearer);
      return flexion === null ? null : flexion >= BENT;
    }
  }
};
