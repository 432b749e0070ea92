import type { Body } from "../body/body.ts";
import { isSeen } from "../body/is-seen.ts";
import { indexOfJoint } from "../body/joint-index.ts";
import { LANDMARK, type Side } from "../body/landmark.ts";
import type { Point } from "../body/point.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { agreeingLegs } from "./agreeing-legs.ts";

/** Heel above toe in the picture, pixels; null where one of the two is not seen. */
export const heelAboveToe = (body: Body, side: Side): number | null => {
  const [heel, toe] = (["heel", "toe"] as const).map((joint) => body.frame.image?.[indexOfJoint(joint, side)]);
  return isSeen(heel) && isSeen(toe) ? toe.y - heel.y : null;
};

/** What goes up as one with the heels, and is known far better than they are. */
const ABOVE = [
  LANDMARK.nose,
  LANDMARK.leftEar,
  LANDMARK.rightEar,
  LANDMARK.leftShoulder,
  LANDMARK.rightShoulder,
  LANDMARK.leftHip,
  LANDMARK.rightHip,
] as const;

/** The heel's lever: the ankle, and the body over it, rise by about this share of the heel's rise. [E] */
const BODY_OF_HEEL = 0.75;

/** How far the body over the legs has risen in the picture since calibration, pixels; null where nothing of it is seen. */
const bodyRise = (body: Body, { resting }: Calibration): number | null => {
  let [sum, count] = [0, 0];
  for (const index of ABOVE) {
    const [now, rest] = [body.frame.image?.[index], resting.frame.image?.[index]];
    if (!now || !rest) continue;
    sum += rest.y - now.y;
    count += 1;
  }
  return count === 0 ? null : sum / count;
};

/**
 * SIG-4: how far the heels of the feet in use have risen over the toes since calibration, share of H. The body that
 * rises with them is the second witness of §4.3: the two must agree like two legs.
 */
export const readHeelRise = (body: Body, calibration: Calibration, sides: readonly Side[]): number | null => {
  const rises = sides.flatMap((side) => {
    const now = heelAboveToe(body, side);
    const rest = calibration.legs[side]?.heelAboveToe ?? null;
    return now === null || rest === null ? [] : [(now - rest) / calibration.bodyHeight];
  });
  const heels = agreeingLegs(rises);
  const rise = bodyRise(body, calibration);
  return heels === null || rise === null ? heels : agreeingLegs([heels, rise / calibration.bodyHeight / BODY_OF_HEEL]);
};

/**
 * Which way the toes went from one moment to another, mean of the feet that are seen in both, pixels: a foot that is seen
 * in one alone has gone nowhere. null where none is.
 */
export const wayOfToes = (from: Body, to: Body, sides: readonly Side[]): Point | null => {
  const ways = sides.flatMap((side) => {
    const [before, after] = [from, to].map(({ frame }) => frame.image?.[indexOfJoint("toe", side)]);
    return isSeen(before) && isSeen(after) ? [{ x: after.x - before.x, y: after.y - before.y }] : [];
  });
  if (ways.length === 0) return null;
  const mean = (read: (way: Point) => number): number => ways.reduce((sum, way) => sum + read(way), 0) / ways.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
};
