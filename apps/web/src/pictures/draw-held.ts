import type { Side } from "@plumbline/motion";
import type { SyntheticBody } from "@plumbline/synthetic";
import { POST } from "./draw-furniture.ts";
import type { Held } from "./figure-script.ts";
import { middleOf, pathThrough, type Spot } from "./picture-plane.ts";

/** Metres: half of a light weight's length. */
const HALF_WEIGHT = 0.07;

/** A weight lies across the palm: along the hand from the little finger to the thumb. */
const drawWeight = ({ hands }: SyntheticBody, side: Side, palm: Spot): string => {
  const { forward } = hands[side];
  return pathThrough([
    { x: palm.x - HALF_WEIGHT * forward.x, y: palm.y - HALF_WEIGHT * forward.y },
    { x: palm.x + HALF_WEIGHT * forward.x, y: palm.y + HALF_WEIGHT * forward.y },
  ]);
};

/** What the hands hold, as path data. */
export const drawHeld = (held: Held, body: SyntheticBody): string => {
  const { landmarks } = body;
  const palm = (side: Side): Spot => middleOf([landmarks[`${side}Index`], landmarks[`${side}Pinky`]]);
  switch (held) {
    case "band-to-post":
      return pathThrough([palm("left"), POST, palm("right")]);
    case "band-between-hands":
      return pathThrough([palm("left"), palm("right")]);
    case "weights":
      return drawWeight(body, "left", palm("left")) + drawWeight(body, "right", palm("right"));
  }
};
