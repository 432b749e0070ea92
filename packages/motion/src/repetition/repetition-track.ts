import { deepestFlexion, type KneeFlexion, NO_KNEE_FLEXION, readKneeFlexion } from "../body/knee-flexion.ts";
import type { Side } from "../body/landmark.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { CheckId, Severity } from "../checks/check-id.ts";
import { type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import { BODY_FILTER } from "../signals/repetition-signals.ts";
import { riseFromSeat, type SeatState, startSeat, stepSeat } from "../signals/seat.ts";
import { readSeatSample } from "../signals/seat-posture.ts";
import { type Degrees, milliseconds } from "../units.ts";
import { directionOf } from "./direction.ts";
import { feetOf } from "./feet-in-use.ts";
import { type LeadState, startLead, stepLead } from "./leading-foot.ts";
import type { RepSample } from "./move.ts";
import { extentOf } from "./range-target.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { discardMove, rangeShare, startReps, stepReps } from "./rep-machine.ts";
import type { RepState } from "./rep-state.ts";
import {
  forgetFilter,
  lagOfSignal,
  type RestedSignal,
  restedValueOf,
  startRestedSignal,
  stepRestedSignal,
} from "./rested-signal.ts";

/** One side's repetitions, or those of both sides together, and everything that is remembered of them between frames. */
export type RepetitionTrack = {
  readonly side: Side | null;
  readonly reps: RepState;
  readonly signal: RestedSignal;
  readonly hipY: OneEuroState | null;
  readonly seat: SeatState;
  readonly lead: LeadState;
  readonly kneeFlexion: KneeFlexion;
  /** Checks raised since the signal left rest. */
  readonly raised: ReadonlyMap<CheckId, Severity>;
};

/** A repetition that has ended, and whose it was. */
export type TrackOutcome = { readonly outcome: RepOutcome; readonly side: Side | null };

const NOTHING_RAISED: RepetitionTrack["raised"] = new Map();

export const startTrack = (side: Side | null, spec: RepetitionSpec): RepetitionTrack => ({
  side,
  reps: startReps(spec),
  signal: startRestedSignal,
  hipY: null,
  seat: startSeat,
  lead: startLead,
  kneeFlexion: NO_KNEE_FLEXION,
  raised: NOTHING_RAISED,
});

/** The filtered signal in the unit of the exercise; null before the first sample, or before rest or seat is known. */
const signalOf = ({ signal, seat }: RepetitionTrack, spec: RepetitionSpec): number | null => {
  const value = restedValueOf(signal, spec);
  return value !== null && spec.range.of === "seat-to-stand" ? riseFromSeat(seat, value) : value;
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

/** REP-15. */
const sideOf = ({ side, lead, reps }: RepetitionTrack, last: RepSample, { sides }: RepetitionSpec): Side | null => {
  switch (sides) {
    case "nearer":
      return last.sight.nearer;
    case "leading":
      return lead.side;
    case "direction":
      return reps.move === null ? null : directionOf(reps.move.first, last);
    default:
      return side;
  }
};

const nextSeat = (track: RepetitionTrack, sight: Sight, calibration: Calibration, spec: RepetitionSpec): SeatState => {
  const drop = restedValueOf(track.signal, spec);
  if (spec.range.of !== "seat-to-stand" || drop === null) return track.seat;
  return stepSeat(track.seat, readSeatSample(sight, calibration, drop), spec.range.minimumTravel, sight.view);
};

const readTrack = (
  track: RepetitionTrack,
  signal: RestedSignal,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
): RepetitionTrack => {
  const { at, midHip } = sight.body;
  const hipY = stepOneEuro(track.hipY, at, midHip.y / calibration.bodyHeight, BODY_FILTER);
  const read = { ...track, signal, hipY };
  const seated = { ...read, seat: nextSeat(read, sight, calibration, spec) };
  if (spec.sides !== "leading") return seated;
  const extent = extentOf(depthOfTrack(seated, spec) ?? 0, spec.range);
  return { ...seated, lead: stepLead(track.lead, sight.body, extent) };
};

/** One measured frame in; the track, and what a movement that it ends was, out. */
export const stepTrack = (
  before: RepetitionTrack,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
  trunkStop: Degrees,
): readonly [RepetitionTrack, TrackOutcome | null] => {
  const { state: signal, change } = stepRestedSignal(before.signal, sight, calibration, spec, before.side);
  if (change === "hidden") return [before, null];
  if (change === "away") return [{ ...loseTrack(before), signal }, null];
  const track = readTrack(change === "turned" ? loseTrack(before) : before, signal, sight, calibration, spec);
  const value = signalOf(track, spec);
  if (value === null || track.hipY === null) return [track, null];
  const { at } = sight.body;
  const seenAt = milliseconds(at - lagOfSignal(track.signal, spec));
  const sample = { at, seenAt, value, hipY: track.hipY.value, feet: feetOf(sight, calibration.bodyHeight), sight };
  const [reps, outcome] = stepReps(track.reps, sample, spec, { side: track.side, calibration, trunkStop });
  const isMoving = track.reps.move !== null;
  const flexion =
    isMoving || reps.move !== null ? readKneeFlexion(sight.body, sight.view, sight.sides) : NO_KNEE_FLEXION;
  const next = {
    ...track,
    reps,
    kneeFlexion: isMoving ? deepestFlexion(track.kneeFlexion, flexion) : flexion,
    raised: isMoving ? track.raised : NOTHING_RAISED,
  };
  // By now the leading foot is back on the floor.
  return [next, outcome && { outcome, side: sideOf({ ...track, lead: before.lead }, sample, spec) }];
};

/** REP-05: a freeze of more than 2 s loses the repetition under way; the person's range and seat stay. */
export const loseTrack = (track: RepetitionTrack): RepetitionTrack => ({
  ...track,
  reps: discardMove(track.reps),
  signal: forgetFilter(track.signal),
  hipY: null,
  seat: { ...track.seat, recent: [] },
  raised: NOTHING_RAISED,
});
