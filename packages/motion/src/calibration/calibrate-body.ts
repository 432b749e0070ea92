import { type Body, bodyHeightOf, heightByTrunk, neckBendOf, sizeOf, trunkForwardOf } from "../body/body.ts";
import { isSeen } from "../body/is-seen.ts";
import { readKneeFlexion } from "../body/knee-flexion.ts";
import type { Side } from "../body/landmark.ts";
import { medianBody } from "../body/median-body.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { medianOf } from "../filters/median.ts";
import { nearerSide, startView, type ViewState } from "../sight/view.ts";
import { heelAboveToe } from "../signals/foot-signals.ts";
import { worldTrunkHeight } from "../signals/seat-posture.ts";
import { degrees, milliseconds, normalisedHeight } from "../units.ts";
import type { Calibration, RestingLeg } from "./calibration.ts";
import { signalNoiseOf } from "./signal-noise.ts";

const median = (values: readonly number[]): number => medianOf(values) ?? Number.NaN;

/** No bodies were given to calibrate from: the caller must have a window first. */
export class EmptyCalibrationError extends Error {
  constructor() {
    super("a calibration needs at least one body");
    this.name = "EmptyCalibrationError";
  }
}

const isLegSeen = (body: Body, side: Side): boolean => {
  const { hip, knee, ankle } = body.legs[side];
  return [hip, knee, ankle].every(isSeen);
};

const restingLegOf = (bodies: readonly Body[], side: Side): RestingLeg | null => {
  const seen = bodies.filter((body) => isLegSeen(body, side));
  if (seen.length * 2 < bodies.length) return null;
  return {
    hipAboveAnkle: median(seen.map(({ legs }) => legs[side].ankle.y - legs[side].hip.y)),
    heelAboveToe: medianOf(seen.flatMap((body) => heelAboveToe(body, side) ?? [])),
  };
};

/** A bent knee lifts its foot; two straight legs that end at different heights stand at different depths. [E] */
const ONE_KNEE_BENT = 20;

/** Left ankle below right ankle, pixels; 0 when one foot seems lifted, since that is no property of the camera. */
const ankleOffset = (bodies: readonly Body[]): number => {
  const bends = bodies.flatMap((body) => {
    const { left, right } = readKneeFlexion(body, "front", ["left", "right"]);
    return left === null || right === null ? [] : [Math.abs(left - right)];
  });
  if (bends.length > 0 && median(bends) > ONE_KNEE_BENT) return 0;
  return median(bodies.map(({ legs }) => legs.left.ankle.y - legs.right.ankle.y));
};

const neckBend = (bodies: readonly Body[], nearer: Side) => {
  const bends = bodies.flatMap((body) => neckBendOf(body, nearer) ?? []);
  return bends.length === 0 ? null : degrees(median(bends));
};

const averageView = (first: Body, rest: readonly Body[]): ViewState =>
  startView({
    ...first,
    facing: {
      lateral: median([first, ...rest].map((body) => body.facing.lateral)),
      depth: median([first, ...rest].map((body) => body.facing.depth)),
    },
  });

/**
 * REP-01: the medians of a still, upright window. Whose legs are not needed may sit, or have them out of the picture:
 * then H follows from T.
 * @throws {EmptyCalibrationError} when `bodies` is empty
 */
export const calibrateBody = (bodies: readonly Body[], spec: ExerciseSpec): Calibration => {
  const reach = spec.body;
  const [first, ...rest] = bodies;
  const last = bodies[bodies.length - 1];
  if (first === undefined || last === undefined) throw new EmptyCalibrationError();
  const view = averageView(first, rest);
  const nearer = nearerSide(view);
  const of = (read: (body: Body) => number): number => median(bodies.map(read));
  const trunkLength = of((body) => body.trunkLength);
  const bodyHeight = reach === "whole" ? of(bodyHeightOf) : heightByTrunk(trunkLength);
  const calibration: Calibration = {
    at: milliseconds(last.at),
    bodyHeight,
    resting: medianBody(first, rest),
    nearer,
    trunkLength,
    legs: { left: restingLegOf(bodies, "left"), right: restingLegOf(bodies, "right") },
    shoulderAboveHip: of((body) => body.midHip.y - body.midShoulder.y),
    trunkHeight: of(worldTrunkHeight),
    ankleGap: normalisedHeight(of(({ legs }) => Math.abs(legs.left.ankle.x - legs.right.ankle.x)) / bodyHeight),
    ankleOffset: normalisedHeight(ankleOffset(bodies) / bodyHeight),
    trunkForward: degrees(of((body) => trunkForwardOf(body, nearer))),
    trunkSide: degrees(of((body) => body.trunkLean)),
    neckBend: neckBend(bodies, nearer),
    view: view.view,
    signalNoise: 0,
    centre: { x: of((body) => body.midHip.x), y: of((body) => body.midHip.y) },
    scale: of((body) => sizeOf(body, reach)),
  };
  return { ...calibration, signalNoise: signalNoiseOf(bodies, calibration, spec) };
};
