import {
  type MovementSpec,
  medianOf,
  moveOf,
  type Repetition,
  type RepetitionSignal,
  type Side,
} from "@plumbline/motion";
import type { SideDifference } from "./session-record.ts";
import type { Tally } from "./tally.ts";

const compare = (
  of: SideDifference["of"],
  left: number | null,
  right: number | null,
  isEstimate: boolean,
): SideDifference | null => {
  if (left === null || right === null) return null;
  const larger = Math.max(left, right);
  return larger <= 0 ? null : { of, left, right, share: Math.abs(left - right) / larger, isEstimate };
};

/** Knees are compared where they carry the movement: elsewhere they hardly bend, and any difference is noise. */
const KNEES_DECIDE: ReadonlySet<RepetitionSignal> = new Set<RepetitionSignal>(["hip-drop", "seat-rise"]);

const ofHolds = ({ holds }: Tally): SideDifference | null => {
  const durations = (side: Side): readonly number[] =>
    holds.flatMap(({ kind, hold }) => (kind === "measured" && hold.side === side ? [hold.duration] : []));
  return compare("hold-duration", medianOf(durations("left")), medianOf(durations("right")), false);
};

const measuredOf = ({ repetitions }: Tally): readonly Repetition[] =>
  repetitions.flatMap((repetition) => (repetition.kind === "measured" ? [repetition.rep] : []));

const ofRanges = (tally: Tally): SideDifference | null => {
  const ranges = (side: Side): readonly number[] =>
    measuredOf(tally).flatMap((rep) => (rep.side === side ? [rep.range] : []));
  return compare("range", medianOf(ranges("left")), medianOf(ranges("right")), false);
};

const ofKnees = (tally: Tally): SideDifference | null => {
  const knees = measuredOf(tally).map(({ kneeFlexion }) => kneeFlexion);
  const both = knees.filter(({ left, right }) => left !== null && right !== null);
  const flexions = (side: Side): readonly number[] => both.flatMap((knee) => knee[side] ?? []);
  const isEstimate = both.some((knee) => knee.isEstimate);
  return compare("knee-flexion", medianOf(flexions("left")), medianOf(flexions("right")), isEstimate);
};

/**
 * REP-15: medians of the two sides; the times of holds, the range of repetitions of each side, the knees of those of
 * both. null where one side has nothing.
 */
export const differenceOfSides = (tally: Tally, movement: MovementSpec): SideDifference | null => {
  const move = moveOf(movement);
  if (move === null) return ofHolds(tally);
  return KNEES_DECIDE.has(move.signal) ? ofKnees(tally) : ofRanges(tally);
};
