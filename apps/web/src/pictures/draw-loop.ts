import type { FigureFrame } from "./figure.ts";

const STEPS = 16;

/** The frames of a loop, evenly spaced; the last is where it begins anew. @param frameAt by the share of the loop, 0 to 1 */
export const drawLoop = (frameAt: (share: number) => FigureFrame): readonly FigureFrame[] =>
  Array.from({ length: STEPS + 1 }, (_, index) => frameAt(index / STEPS));
