import type { Calibration } from "./calibration.ts";
import type { CheckId, Severity } from "./check-id.ts";
import type { FootPair } from "./foot-pair.ts";
import { deepestFlexion, type KneeFlexion, NO_KNEE_FLEXION, readKneeFlexion } from "./knee-flexion.ts";
import type { Side } from "./landmark.ts";
import type { RepetitionSpec } from "./movement-spec.ts";
import { type OneEuroState, stepOneEuro } from "./one-euro-filter.ts";
import type { Point } from "./point.ts";
import type { RepOutcome, RepSample } from "./rep-judgement.ts";
import { discardMove, type RepState, rangeShare, startReps, stepReps } from "./rep-machine.ts";
import { middleOfToes } from "./signals/foot-signals.ts";
import { readTrunkSink } from "./signals/hip-drop.ts";
import { BODY_FILTER, readRepetitionSignal } from "./signals/repetition-signals.ts";
import { riseFromSeat, type SeatState, startSeat, stepSeat } from "./signals/seat.ts";
import { readSeatSample } from "./signals/seat-posture.ts";
import type { Sight } from "./watch.ts";

/** One side's repetitions, or those of both sides together, and everything that is remembered of them between frames. */
export type RepetitionTrack = {
  readonly side: Side | null;
  readonly reps: RepState;
  readonly signal: OneEuroState | null;
  readonly hipY: OneEuroState | null;
  readonly seat: SeatState;
  readonly kneeFlexion: KneeFlexion;
  /** Checks raised since the signal left rest. */
  readonly raised: ReadonlyMap<CheckId, Severity>;
};

export const startTrack = (side: Side | null, spec: RepetitionSpec): RepetitionTrack => ({
  side,
  reps: startReps(spec),
  signal: null,
  hipY: null,
  seat: startSeat,
  kneeFlexion: NO_KNEE_FLEXION,
  raised: new Map(),
});

/** The filtered signal in the unit of the exercise; null before the first sample, or before the seat is known. */
const signalOf = ({ signal, seat }: RepetitionTrack, spec: RepetitionSpec): number | null => {
  if (signal === null) return null;
  return spec.range.of === "seat-to-stand" ? riseFromSeat(seat, signal.value) : signal.value;
};

/** How far the signal is from its resting level, in its own unit. */
export const depthOfTrack = (track: RepetitionTrack, spec: RepetitionSpec): number | null => {
  const value = signalOf(track, spec);
  return value === null ? null : value - track.reps.rest.level;
};

/** 0 at rest, 1 at the target. */
export const phaseOfTrack = (track: RepetitionTrack, spec: RepetitionSpec): number => {
  const value = signalOf(track, spec);
  return value === null ? 0 : rangeShare(track.reps, value, spec);
};

const ankleOf = ({ body }: Sight, side: Side, bodyHeight: number): Point => ({
  x: body.legs[side].ankle.x / bodyHeight,
  y: body.legs[side].ankle.y / bodyHeight,
});

/** The feet in use, as shares of H; a single leg stands for both. */
const feetOf = (sight: Sight, bodyHeight: number): FootPair => {
  const [first = "left", second = first] = sight.sides;
  return [ankleOf(sight, first, bodyHeight), ankleOf(sight, second, bodyHeight)];
};

const anklesOf = (sight: Sight, side: Side | null, bodyHeight: number): RepSample["ankles"] =>
  side === null
    ? null
    : {
        own: ankleOf(sight, side, bodyHeight),
        other: ankleOf(sight, side === "left" ? "right" : "left", bodyHeight),
      };

/** One measured frame in; the track, and what a movement that it ends was, out. */
export const stepTrack = (
  track: RepetitionTrack,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
): readonly [RepetitionTrack, RepOutcome | null] => {
  const at = sight.body.at;
  const raw = readRepetitionSignal(sight, calibration, spec);
  if (raw === null) return [track, null];
  const signal = stepOneEuro(track.signal, at, raw, BODY_FILTER);
  const hipY = stepOneEuro(track.hipY, at, sight.body.midHip.y / calibration.bodyHeight, BODY_FILTER);
  const trunkSink = readTrunkSink(sight.body, calibration);
  const { range } = spec;
  const seat =
    range.of === "seat-to-stand"
      ? stepSeat(track.seat, readSeatSample(sight, calibration, signal.value), range.minimumTravel, sight.view)
      : track.seat;
  const read = { ...track, signal, hipY, seat };
  const value = signalOf(read, spec);
  if (value === null) return [read, null];
  const sample = {
    at,
    value,
    trunkSink,
    hipY: hipY.value,
    ankles: anklesOf(sight, track.side, calibration.bodyHeight),
    toes: middleOfToes(sight.body, sight.sides, calibration.bodyHeight),
    feet: feetOf(sight, calibration.bodyHeight),
  };
  const [reps, outcome] = stepReps(track.reps, sample, spec);
  const isMoving = track.reps.move !== null;
  const flexion = readKneeFlexion(sight.body, sight.view, sight.sides);
  const next = {
    ...read,
    reps,
    kneeFlexion: isMoving ? deepestFlexion(track.kneeFlexion, flexion) : flexion,
    raised: isMoving ? track.raised : new Map(),
  };
  return [next, outcome];
};

/** REP-05: a freeze of more than 2 s loses the repetition under way; the person's range and seat stay. */
export const loseTrack = (track: RepetitionTrack): RepetitionTrack => ({
  ...track,
  reps: discardMove(track.reps),
  signal: null,
  hipY: null,
  seat: { ...track.seat, recent: [] },
  raised: new Map(),
});
