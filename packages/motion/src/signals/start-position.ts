import type { Body } from "../body.ts";
import type { StartPosition } from "../movement-spec.ts";
import { wristHeights } from "./arm-signals.ts";

/** Heights of the hands over the shoulders, shares of T. [E] */
const ZONE: Readonly<Record<StartPosition, { readonly lowest: number; readonly highest: number }>> = {
  "hands-at-chest": { lowest: -0.75, highest: 0.35 },
  "hands-up": { lowest: -0.35, highest: Number.POSITIVE_INFINITY },
};

/** POS-1: whether both hands are where the movement is done. Hidden hands are nowhere. */
export const isInPosition = (body: Body, position: StartPosition, trunkLength: number): boolean => {
  const heights = wristHeights(body);
  if (heights === null) return false;
  const { lowest, highest } = ZONE[position];
  return heights[0] >= lowest * trunkLength && heights[1] <= highest * trunkLength;
};
