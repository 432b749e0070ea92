import type { FootPair } from "../body/foot-pair.ts";
import type { Side } from "../body/landmark.ts";
import type { Point } from "../body/point.ts";
import type { Sight } from "../sight/watch.ts";

const ankleOf = ({ body }: Sight, side: Side, bodyHeight: number): Point => ({
  x: body.legs[side].ankle.x / bodyHeight,
  y: body.legs[side].ankle.y / bodyHeight,
});

/** The feet in use, as shares of H; a single leg stands for both. */
export const feetOf = (sight: Sight, bodyHeight: number): FootPair => {
  const [first = "left", second = first] = sight.sides;
  return [ankleOf(sight, first, bodyHeight), ankleOf(sight, second, bodyHeight)];
};
