import {
  angleInPicture,
  angleInWorld,
  type Degrees,
  degrees,
  footJointsOf,
  LANDMARK,
  type Landmark,
  type Milliseconds,
  medianOf,
  milliseconds,
  type NormalisedHeight,
  normalisedHeight,
  type Side,
  type View,
} from "@plumbline/motion";
import { type SkeletonTrace, TRACE_INTERVAL, type TracePoint, type TracePose } from "./skeleton-trace.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

/** What the record says about how the person was measured. */
export type ReplayBasis = {
  readonly view: View;
  /** Standing height, pixels of the picture. */
  readonly bodyHeight: number;
  /** When the person stood to be measured, since the trace's start. */
  readonly calibratedAt: Milliseconds;
};

/** The signals of one pose, for looking at. Counting was done live, from every frame; this is 10 Hz and unfiltered. */
export type ReplaySample = {
  readonly at: Milliseconds;
  /** SIG-1: how far the hips have come down towards the feet, as a share of H. */
  readonly hipDrop: NormalisedHeight | null;
  /** How much higher each foot's ankle is than the other's, as a share of H; one is the other's negative. */
  readonly footLift: { readonly left: NormalisedHeight | null; readonly right: NormalisedHeight | null };
  /** How far each heel has risen over its toe since the person stood to be measured, as a share of H. */
  readonly heelRise: { readonly left: NormalisedHeight | null; readonly right: NormalisedHeight | null };
  /** How far apart the ankles are sideways in the picture, as a share of H. */
  readonly ankleGap: NormalisedHeight | null;
  /** REP-17: in the picture plane from the side, otherwise an estimate with the detector's depth. */
  readonly kneeFlexion: { readonly left: Degrees | null; readonly right: Degrees | null };
};

type Leg = { readonly hip: Landmark; readonly knee: Landmark; readonly ankle: Landmark };

const placeOf = (index: number): number => TRACE_JOINTS.findIndex((joint) => joint.index === index);
const PLACES = {
  left: [LANDMARK.leftHip, LANDMARK.leftKnee, LANDMARK.leftAnkle].map(placeOf),
  right: [LANDMARK.rightHip, LANDMARK.rightKnee, LANDMARK.rightAnkle].map(placeOf),
} as const satisfies Record<Side, readonly number[]>;

/** The trace keeps only joints that were seen. */
const seen = (point: TracePoint): Landmark => ({ ...point, visibility: 1 });

const legOf = (pose: TracePose, side: Side): Leg | null => {
  const [hip, knee, ankle] = PLACES[side].map((place) => pose[place] ?? null);
  return hip && knee && ankle ? { hip: seen(hip), knee: seen(knee), ankle: seen(ankle) } : null;
};

const hipAboveAnkle = ({ hip, ankle }: Leg): number => ankle.y - hip.y;

const FOOT_PLACES = { left: footJointsOf("left").map(placeOf), right: footJointsOf("right").map(placeOf) } as const;

/** Pixels; null where one of the two was not seen. */
const heelAboveToe = (pose: TracePose, side: Side): number | null => {
  const [heel, toe] = FOOT_PLACES[side].map((place) => pose[place] ?? null);
  return heel && toe ? toe.y - heel.y : null;
};

/** The person stands for about this long to be measured. [E] */
const AROUND_CALIBRATION = 1_000;

type Reading = (pose: TracePose, side: Side) => number | null;

const readHip: Reading = (pose, side) => {
  const leg = legOf(pose, side);
  return leg === null ? null : hipAboveAnkle(leg);
};

/** Pixels; null where it was not seen while the person stood to be measured. */
const restOf = (trace: SkeletonTrace, read: Reading, side: Side, around: Milliseconds): number | null =>
  medianOf(
    trace.poses.flatMap((pose, index) => {
      const isNear = Math.abs(index * TRACE_INTERVAL - around) <= AROUND_CALIBRATION;
      return pose === null || !isNear ? [] : (read(pose, side) ?? []);
    }),
  );

const shareOf = (pixels: number | null, bodyHeight: number): NormalisedHeight | null =>
  pixels === null ? null : normalisedHeight(pixels / bodyHeight);

const liftOf = (own: Leg | null, other: Leg | null, bodyHeight: number): NormalisedHeight | null =>
  own === null || other === null ? null : normalisedHeight((other.ankle.y - own.ankle.y) / bodyHeight);

const flexionOf = (leg: Leg | null, view: View): Degrees | null => {
  if (leg === null) return null;
  const interior = (view === "side" ? angleInPicture : angleInWorld)(leg.hip, leg.knee, leg.ankle);
  return interior === null ? null : degrees(180 - interior);
};

/** Hip drop and knee flexion at every pose of a trace. */
export const replaySignals = (trace: SkeletonTrace, basis: ReplayBasis): readonly ReplaySample[] => {
  const rest = {
    left: restOf(trace, readHip, "left", basis.calibratedAt),
    right: restOf(trace, readHip, "right", basis.calibratedAt),
  } as const;
  const flatFoot = {
    left: restOf(trace, heelAboveToe, "left", basis.calibratedAt),
    right: restOf(trace, heelAboveToe, "right", basis.calibratedAt),
  } as const;
  const riseOf = (pose: TracePose | null, side: Side): NormalisedHeight | null => {
    const now = pose === null ? null : heelAboveToe(pose, side);
    const flat = flatFoot[side];
    return shareOf(now === null || flat === null ? null : now - flat, basis.bodyHeight);
  };
  const dropOf = (leg: Leg | null, side: Side): readonly number[] => {
    const standing = rest[side];
    return leg === null || standing === null ? [] : [(standing - hipAboveAnkle(leg)) / basis.bodyHeight];
  };
  return trace.poses.map((pose, index) => {
    const left = pose === null ? null : legOf(pose, "left");
    const right = pose === null ? null : legOf(pose, "right");
    const drops = [...dropOf(left, "left"), ...dropOf(right, "right")];
    return {
      at: milliseconds(index * TRACE_INTERVAL),
      // The hips of a squat come down over both feet, those of a lifted leg over one only.
      hipDrop: drops.length === 0 ? null : normalisedHeight(Math.min(...drops)),
      footLift: { left: liftOf(left, right, basis.bodyHeight), right: liftOf(right, left, basis.bodyHeight) },
      heelRise: { left: riseOf(pose, "left"), right: riseOf(pose, "right") },
      ankleGap: shareOf(
        left === null || right === null ? null : Math.abs(left.ankle.x - right.ankle.x),
        basis.bodyHeight,
      ),
      kneeFlexion: { left: flexionOf(left, basis.view), right: flexionOf(right, basis.view) },
    };
  });
};
