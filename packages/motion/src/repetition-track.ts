import type { Calibration } from "./calibration.ts";
import type { CheckId, Severity } from "./check-id.ts";
import { directionOf } from "./direction.ts";
import type { FootPair } from "./foot-pair.ts";
import { deepestFlexion, type KneeFlexion, NO_KNEE_FLEXION, readKneeFlexion } from "./knee-flexion.ts";
import type { Side } from "./landmark.ts";
import { type LeadState, leadingSide, startLead, stepLead } from "./leading-foot.ts";
import type { RepSample } from "./move.ts";
import type { RepetitionSpec } from "./movement-spec.ts";
import { type OneEuroState, stepOneEuro } from "./one-euro-filter.ts";
import type { Point } from "./point.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { discardMove, type RepState, rangeShare, startReps, stepReps } from "./rep-machine.ts";
import { type RestReadingState, startRestReading, stepRestReading } from "./rest-reading.ts";
import { dependsOnTurn } from "./signals/absolute-signals.ts";
import { BODY_FILTER, filterOf, readAtRest, readRepetitionSignal } from "./signals/repetition-signals.ts";
import { REST_TRAITS } from "./signals/rest-traits.ts";
import { riseFromSeat, type SeatState, startSeat, stepSeat } from "./signals/seat.ts";
import { readSeatSample } from "./signals/seat-posture.ts";
import { isInPosition } from "./signals/start-position.ts";
import type { Degrees } from "./units.ts";
import type { Sight } from "./watch.ts";

/** One side's repetitions, or those of both sides together, and everything that is remembered of them between frames. */
export type RepetitionTrack = {
  readonly side: Side | null;
  readonly reps: RepState;
  readonly signal: OneEuroState | null;
  readonly hipY: OneEuroState | null;
  readonly seat: SeatState;
  /** The reading that values are taken from, and how the person was turned when it was taken; null before the first. */
  readonly rest: RestReadingState;
  readonly turn: Pick<Sight, "nearer" | "view"> | null;
  readonly lead: LeadState;
  readonly kneeFlexion: KneeFlexion;
  /** Checks raised since the signal left rest. */
  readonly raised: ReadonlyMap<CheckId, Severity>;
};

/** A repetition that has ended, and whose it was. */
export type TrackOutcome = { readonly outcome: RepOutcome; readonly side: Side | null };

export const startTrack = (side: Side | null, spec: RepetitionSpec): RepetitionTrack => ({
  side,
  reps: startReps(spec),
  signal: null,
  hipY: null,
  seat: startSeat,
  rest: startRestReading(null),
  turn: null,
  lead: startLead,
  kneeFlexion: NO_KNEE_FLEXION,
  raised: new Map(),
});

/** The filtered signal in the unit of the exercise; null before the first sample, or before rest or seat is known. */
const signalOf = ({ signal, seat, rest }: RepetitionTrack, spec: RepetitionSpec): number | null => {
  if (signal === null || rest.rest === null) return null;
  if (spec.range.of === "seat-to-stand") return riseFromSeat(seat, signal.value);
  return Math.max(signal.value - rest.rest, REST_TRAITS[spec.signal].floor);
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

/** REP-15. */
const sideOf = (track: RepetitionTrack, last: RepSample, spec: RepetitionSpec): Side | null => {
  const { move } = track.reps;
  switch (spec.sides) {
    case "nearer":
      return last.sight.nearer;
    case "leading":
      return leadingSide(track.lead);
    case "direction":
      return move === null ? null : directionOf(move.first, last);
    default:
      return track.side;
  }
};

/** POS-1: arms that have left the position end what was under way; its rest is taken anew when they come back (POS-2). */
const hasLeftPosition = (
  { body, nearer }: Sight,
  { trunkLength }: Calibration,
  { startsFrom }: RepetitionSpec,
): boolean => startsFrom !== null && isInPosition(body, nearer, startsFrom, trunkLength) === false;

/** Without a rest until the arms are back. */
const leavePosition = (track: RepetitionTrack, { nearer, view }: Sight): RepetitionTrack => ({
  ...loseTrack(track),
  turn: { nearer, view },
  rest: startRestReading(null),
});

/** A patient who turns shows the other arm or leg, or the same from elsewhere. */
const settle = (
  track: RepetitionTrack,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
): RepetitionTrack => {
  const { nearer, view } = sight;
  const { turn } = track;
  const hasTurned = turn !== null && dependsOnTurn(spec.signal) && (turn.nearer !== nearer || turn.view !== view);
  if (turn !== null && !hasTurned) return track;
  const settled = turn === null ? track : loseTrack(track);
  const rest = readAtRest(sight, calibration, spec, track.side);
  return { ...settled, turn: { nearer, view }, rest: startRestReading(rest) };
};

/** One measured frame in; the track, and what a movement that it ends was, out. */
export const stepTrack = (
  before: RepetitionTrack,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
  trunkStop: Degrees,
): readonly [RepetitionTrack, TrackOutcome | null] => {
  if (hasLeftPosition(sight, calibration, spec)) return [leavePosition(before, sight), null];
  const at = sight.body.at;
  const raw = readRepetitionSignal(sight, calibration, spec, before.side);
  if (raw === null) return [before, null];
  const track = settle(before, sight, calibration, spec);
  const signal = stepOneEuro(track.signal, at, raw, filterOf(spec.signal));
  const hipY = stepOneEuro(track.hipY, at, sight.body.midHip.y / calibration.bodyHeight, BODY_FILTER);
  const rest = stepRestReading(track.rest, at, signal.value, REST_TRAITS[spec.signal].still);
  const { range } = spec;
  const seat =
    range.of === "seat-to-stand"
      ? stepSeat(track.seat, readSeatSample(sight, calibration, signal.value), range.minimumTravel, sight.view)
      : track.seat;
  const read = { ...track, signal, hipY, rest, seat };
  const value = signalOf(read, spec);
  if (value === null) return [read, null];
  const sample = { at, value, hipY: hipY.value, feet: feetOf(sight, calibration.bodyHeight), sight };
  const [reps, outcome] = stepReps(track.reps, sample, spec, { side: track.side, calibration, trunkStop });
  const isMoving = track.reps.move !== null;
  const flexion = readKneeFlexion(sight.body, sight.view, sight.sides);
  const lead =
    spec.sides === "leading" ? stepLead(track.lead, sight.body, calibration, phaseOfTrack(read, spec)) : track.lead;
  const next = {
    ...read,
    reps,
    lead,
    kneeFlexion: isMoving ? deepestFlexion(track.kneeFlexion, flexion) : flexion,
    raised: isMoving ? track.raised : new Map(),
  };
  return [next, outcome && { outcome, side: sideOf(track, sample, spec) }];
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
