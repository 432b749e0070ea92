import {
  type Degrees,
  type Milliseconds,
  medianOf,
  milliseconds,
  type NormalisedHeight,
  normalisedHeight,
  type Side,
  type View,
} from "@plumbline/motion";
import { elbowFlexionOf, kneeFlexionOf, trunkForwardOf } from "./replay-angles.ts";
import * as lengths from "./replay-lengths.ts";
import { type SkeletonTrace, TRACE_INTERVAL, type TracePose } from "./skeleton-trace.ts";

/** What the record says about how the person was measured. */
export type ReplayBasis = {
  readonly view: View;
  /** Standing height, pixels of the picture. */
  readonly bodyHeight: number;
  /** T: mid-shoulder to mid-hip, pixels. */
  readonly trunkLength: number;
  /** When the person stood to be measured, since the trace's start. */
  readonly calibratedAt: Milliseconds;
};

type OfSides<Value> = { readonly left: Value | null; readonly right: Value | null };

/**
 * The signals of one pose, for looking at. Counting was done live, from every frame; this is 10 Hz and unfiltered.
 * Those that need a side view are null in any other.
 */
export type ReplaySample = {
  readonly at: Milliseconds;
  /** SIG-1: how far the hips have come down towards the feet, as a share of H. */
  readonly hipDrop: NormalisedHeight | null;
  /** How much higher the hips are in the picture than while the person was measured, as a share of H. */
  readonly hipRise: NormalisedHeight | null;
  /** How much higher each foot's ankle is than the other's, as a share of H; one is the other's negative. */
  readonly footLift: OfSides<NormalisedHeight>;
  /** The same of the knees. */
  readonly kneeLift: OfSides<NormalisedHeight>;
  /** How far each heel has risen over its toe since the person stood to be measured, as a share of H. */
  readonly heelRise: OfSides<NormalisedHeight>;
  /** How far apart the ankles are sideways in the picture, as a share of H. */
  readonly ankleGap: NormalisedHeight | null;
  /** The hips off the middle of the feet, towards the left positive, in half stances; 0 as measured at rest. */
  readonly lean: number | null;
  /** REP-17: in the picture plane from the side, otherwise an estimate with the detector's depth. */
  readonly kneeFlexion: OfSides<Degrees>;
  readonly elbowFlexion: OfSides<Degrees>;
  /** KIN-2, side view. */
  readonly trunkForward: Degrees | null;
  /** Shares of T; side view. */
  readonly elbowBehind: OfSides<number>;
  readonly headForward: number | null;
  /** In shoulder widths as measured at rest. */
  readonly wristGap: number | null;
  /** Above the shoulder, shares of T. */
  readonly wristHeight: OfSides<number>;
};

/** The person stands for about this long to be measured. [E] */
const AROUND_CALIBRATION = 1_000;

/** Pixels; null where it was not seen while the person stood to be measured. */
const restOf = (trace: SkeletonTrace, read: lengths.LengthReader, side: Side, around: Milliseconds): number | null =>
  medianOf(
    trace.poses.flatMap((pose, index) => {
      const isNear = Math.abs(index * TRACE_INTERVAL - around) <= AROUND_CALIBRATION;
      return pose === null || !isNear ? [] : (read(pose, side) ?? []);
    }),
  );

const ofSides = <Value>(read: (side: Side) => Value | null): OfSides<Value> => ({
  left: read("left"),
  right: read("right"),
});

const difference = (now: number | null, rest: number | null): number | null =>
  now === null || rest === null ? null : now - rest;

/** null also where the unit is nothing: shoulders seen from the side have no width. */
const share = (length: number | null, unit: number | null): number | null =>
  length === null || unit === null || unit <= 0 ? null : length / unit;

const NOBODY: TracePose = [];

/** What each exercise is counted by, at every pose of a trace. */
export const replaySignals = (trace: SkeletonTrace, basis: ReplayBasis): readonly ReplaySample[] => {
  const { view, trunkLength, bodyHeight, calibratedAt } = basis;
  const rest = (read: lengths.LengthReader, side: Side = "left") => restOf(trace, read, side, calibratedAt);
  const ofH = (pixels: number | null): NormalisedHeight | null => {
    const value = share(pixels, bodyHeight);
    return value === null ? null : normalisedHeight(value);
  };
  const standing = ofSides((side) => rest(lengths.hipAboveAnkle, side));
  const flatFoot = ofSides((side) => rest(lengths.heelAboveToe, side));
  const hipHeight = rest(lengths.hipHeight);
  const hipsToLeft = rest(lengths.hipsToLeft);
  const stance = rest(lengths.anklesApart);
  const shoulderWidth = rest(lengths.shouldersApart);

  return trace.poses.map((seen, index) => {
    const pose = seen ?? NOBODY;
    const drops = (["left", "right"] as const).flatMap(
      (side) => difference(standing[side], lengths.hipAboveAnkle(pose, side)) ?? [],
    );
    return {
      at: milliseconds(index * TRACE_INTERVAL),
      // The hips of a squat come down over both feet, those of a lifted leg over one only.
      hipDrop: ofH(drops.length === 0 ? null : Math.min(...drops)),
      hipRise: ofH(difference(lengths.hipHeight(pose, "left"), hipHeight)),
      footLift: ofSides((side) => ofH(lengths.ankleAboveOther(pose, side))),
      kneeLift: ofSides((side) => ofH(lengths.kneeAboveOther(pose, side))),
      heelRise: ofSides((side) => ofH(difference(lengths.heelAboveToe(pose, side), flatFoot[side]))),
      ankleGap: ofH(lengths.anklesApart(pose, "left")),
      lean: share(difference(lengths.hipsToLeft(pose, "left"), hipsToLeft), stance === null ? null : stance / 2),
      kneeFlexion: ofSides((side) => kneeFlexionOf(pose, side, view)),
      elbowFlexion: ofSides((side) => elbowFlexionOf(pose, side, view)),
      trunkForward: trunkForwardOf(pose, view),
      elbowBehind: ofSides((side) => share(lengths.elbowBehindShoulder(pose, side, view), trunkLength)),
      headForward: share(lengths.headAheadOfShoulders(pose, view), trunkLength),
      wristGap: share(lengths.wristsApart(pose, "left"), shoulderWidth),
      wristHeight: ofSides((side) => share(lengths.wristAboveShoulder(pose, side), trunkLength)),
    };
  });
};
