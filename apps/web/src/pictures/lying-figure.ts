import { drawLoop } from "./draw-loop.ts";
import type { Figure, FigureFrame } from "./figure.ts";
import { EDGE, pathThrough, type Spot, toBox, upright } from "./picture-plane.ts";

/** Metres: the mattress, and a back that lies on it. */
const BED = 0.45;
const BACK = BED + 0.09;
/** How far the head and the shoulders go into the pillow. */
const PRESS = 0.035;

const shoulder = (pressed: number): Spot => ({ x: -0.26, y: BACK + 0.02 - pressed * PRESS * 0.6 });

const frameAt = (pressed: number): FigureFrame => {
  const hips: Spot = { x: 0.22, y: BACK };
  const neck = shoulder(pressed);
  const leg = (aside: number): string =>
    pathThrough([
      hips,
      { x: 0.4 + aside, y: BACK + 0.36 },
      { x: 0.5 + aside, y: BED + 0.06 },
      { x: 0.6 + aside, y: BED + 0.04 },
    ]);
  const arm = (raised: number): string =>
    pathThrough([neck, { x: -0.08, y: BED + 0.07 + raised }, { x: 0.1, y: BED + 0.05 + raised }]);
  return {
    farArm: arm(0.03),
    farLeg: leg(-0.06),
    trunk: pathThrough([neck, hips]),
    nearLeg: leg(0),
    nearArm: arm(0),
    head: toBox({ x: -0.45, y: BACK + 0.07 - pressed * PRESS }),
    held: null,
  };
};

/** The synthetic person never lies down, so this figure is drawn by hand: head and shoulders press into the bed. */
export const lyingFigure: Figure = {
  frames: drawLoop((share) => frameAt((1 - Math.cos(2 * Math.PI * share)) / 2)),
  peak: frameAt(1),
  seconds: 4,
  furniture: [
    pathThrough([
      { x: EDGE.left, y: BED },
      { x: EDGE.right, y: BED },
    ]),
    upright(-0.62, BED),
    upright(0.62, BED),
  ],
};
