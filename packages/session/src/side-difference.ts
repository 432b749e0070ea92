import { medianOf, type Side } from "@plumbline/motion";
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

/** REP-15: medians of the two sides; the range of repetitions of each side, the knees of those of both, the times of holds. null where one side has nothing. */
export const differenceOfSides = (tally: Tally): SideDifference | null => {
  if (tally.holds.length > 0) {
    const durations = (side: Side): readonly number[] =>
      tally.holds.flatMap(({ hold }) => (hold.side === side ? [hold.duration] : []));
    return compare("hold-duration", medianOf(durations("left")), medianOf(durations("right")), false);
  }
  const ranges = (side: Side): readonly number[] =>
    tally.repetitions.flatMap((repetition) =>
      repetition.kind === "measured" && repetition.rep.side === side ? [repetition.rep.range] : [],
    );
  const byRange = compare("range", medianOf(ranges("left")), medianOf(ranges("right")), false);
  if (byRange !== null) return byRange;
  const knees = tally.repetitions.flatMap((repetition) =>
    repetition.kind === "measured" ? [repetition.rep.kneeFlexion] : [],
  );
  const both = knees.filter(({ left, right }) => left !== null && right !== null);
  const flexions = (side: Side): readonly number[] => both.flatMap((knee) => knee[side] ?? []);
  const isEstimate = both.some((knee) => knee.isEstimate);
  return compare("knee-flexion", medianOf(flexions("left")), medianOf(flexions("right")), isEstimate);
};
