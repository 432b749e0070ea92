import type { Body } from "../body.ts";
import type { Calibration } from "../calibration.ts";
import { isSeen } from "../is-seen.ts";
import { footJointsOf, type Side } from "../landmark.ts";
import type { Point } from "../point.ts";
import { agreeingLegs } from "./agreeing-legs.ts";

/** Heel above toe in the picture, pixels; null where one of the two is not seen. */
export const heelAboveToe = (body: Body, side: Side): number | null => {
  const [heel, toe] = footJointsOf(side).map((index) => body.frame.image?.[index]);
  return isSeen(heel) && isSeen(toe) ? toe.y - heel.y : null;
};

/** SIG-4: how far the heels of the feet in use have risen over the toes since calibration, share of H. */
export const readHeelRise = (body: Body, calibration: Calibration, sides: readonly Side[]): number | null => {
  const rises = sides.flatMap((side) => {
    const now = heelAboveToe(body, side);
    const rest = calibration.legs[side]?.heelAboveToe ?? null;
    return now === null || rest === null ? [] : [(now - rest) / calibration.bodyHeight];
  });
  return agreeingLegs(rises);
};

/** Middle of the toes of these feet in the picture, pixels; null where none is seen. */
export const middleOfToes = (body: Body, sides: readonly Side[]): Point | null => {
  const toes = sides.flatMap((side) => {
    const toe = body.frame.image?.[footJointsOf(side)[1]];
    return isSeen(toe) ? [toe] : [];
  });
  if (toes.length === 0) return null;
  const mean = (read: (toe: Point) => number): number => toes.reduce((sum, toe) => sum + read(toe), 0) / toes.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
};
