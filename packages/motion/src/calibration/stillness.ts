import { type Body, bodyHeightOf, heightByTrunk } from "../body/body.ts";
import { indexOfJoint } from "../body/joint-index.ts";
import type { Side } from "../body/landmark.ts";
import type { Point } from "../body/point.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { ascending } from "../filters/ascending.ts";
import { rangeOf } from "../filters/range-of.ts";
import type { UsedJoints } from "../sight/used-joints.ts";
import { restingJointsOf } from "./first-look.ts";

/** REP-01. */
export const STILL = 0.02;

/** Hips over shoulders, both above the lower ankle: 0.63 when standing, 0.45 when seated (Drillis and Contini). [E] */
const STANDING_RATIO = 0.54;
/** A stooped person leans at rest; a person who leans more than this is not standing upright. Degrees. [E] */
const UPRIGHT_LEAN = 40;

/** Shoulders over hips, at whatever they rest on. */
const isTrunkUpright = (body: Body): boolean =>
  body.midShoulder.y < body.midHip.y && Math.abs(body.trunkLean) <= UPRIGHT_LEAN;

/** Standing, not sitting, squatting, lying or bent over: for any stature and any camera distance. */
export const isUpright = (body: Body): boolean => {
  const floor = Math.max(body.legs.left.ankle.y, body.legs.right.ankle.y);
  const shoulders = floor - body.midShoulder.y;
  const hips = floor - body.midHip.y;
  return hips / shoulders >= STANDING_RATIO && isTrunkUpright(body);
};

/** As the exercise is begun: standing, or with an upright trunk where the legs do not matter. */
export const isAtEase = (body: Body, { body: reach }: ExerciseSpec): boolean =>
  reach === "whole" ? isUpright(body) : isTrunkUpright(body);

const LOWER_SHARE = 0.1;

/** Range without the outermost tenths: a person's movement, not the detector's flicker. */
export const calmRangeOf = (values: readonly number[]): number => {
  const sorted = ascending(values);
  const cut = Math.floor(sorted.length * LOWER_SHARE);
  const low = sorted[cut];
  const high = sorted[sorted.length - 1 - cut];
  return low === undefined || high === undefined ? 0 : high - low;
};

const jointsOf = (body: Body, sides: readonly Side[], { joints }: UsedJoints): readonly Point[] => [
  body.midShoulder,
  body.midHip,
  ...sides.flatMap((side) => joints.flatMap((joint) => body.frame.image?.[indexOfJoint(joint, side)] ?? [])),
];

/** H of this frame, or what T says of it where the legs do not matter, pixels. */
const heightOf = (body: Body, { body: reach }: ExerciseSpec): number =>
  reach === "whole" ? bodyHeightOf(body) : heightByTrunk(body.trunkLength);

/** CAL-6: over so long a person hardly moves, and a detector's jitter is another one, milliseconds. [E] */
const MEAN_OVER = 200;

/** Means of moments in a row, one value a reading, oldest first. */
export const meansOverTime = (readings: readonly Pick<Body, "at">[], values: readonly number[]): readonly number[] => {
  const means: number[] = [];
  let [from, sum, count] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (const [index, { at }] of readings.entries()) {
    if (at - from >= MEAN_OVER) {
      if (count > 0) means.push(sum / count);
      [from, sum, count] = [at, 0, 0];
    }
    sum += values[index] ?? 0;
    count += 1;
  }
  return count > 0 ? [...means, sum / count] : means;
};

/** REP-01: the widest movement of a used joint over these bodies, as a share of H. */
export const movementOf = (bodies: readonly Body[], sides: readonly Side[], spec: ExerciseSpec): number => {
  const first = bodies[0];
  if (first === undefined) return 0;
  const used = restingJointsOf(spec);
  const tracks = bodies.map((body) => jointsOf(body, sides, used));
  const widest = jointsOf(first, sides, used).map((place, joint) => {
    const along = (axis: "x" | "y"): number =>
      rangeOf(
        meansOverTime(
          bodies,
          tracks.map((track) => (track[joint] ?? place)[axis]),
        ),
      );
    return Math.max(along("x"), along("y"));
  });
  return Math.max(...widest) / heightOf(first, spec);
};
