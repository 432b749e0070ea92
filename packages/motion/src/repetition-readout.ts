import type { Calibration } from "./calibration.ts";
import { isSomethingElse } from "./guards/is-something-else.ts";
import { extentOf } from "./range-target.ts";
import type { RepetitionMovement } from "./repetition-movement.ts";
import { depthOfTrack, phaseOfTrack } from "./repetition-track.ts";
import type { Degrees } from "./units.ts";

/** The furthest from rest of all tracks, in the signal's unit; null before the first sample. */
export const depthOf = ({ tracks, spec }: RepetitionMovement): number | null => {
  const depths = tracks.flatMap((track) => depthOfTrack(track, spec) ?? []);
  return depths.length === 0 ? null : Math.max(...depths);
};

export const phaseOf = ({ tracks, spec }: RepetitionMovement): number =>
  Math.max(0, ...tracks.map((track) => phaseOfTrack(track, spec)));

/** Whether a repetition is on its way out: its last sample was its furthest. */
export const isGoingOut = ({ tracks }: RepetitionMovement): boolean =>
  tracks.some(({ reps: { move, lastAt } }) => move !== null && move.deepest.at === lastAt);

export const isUnderWay = ({ tracks }: RepetitionMovement): boolean => tracks.some(({ reps }) => reps.move !== null);

/** Whether what is under way is this exercise so far, and nothing else. */
export const isProperSoFar = (
  { tracks, spec }: RepetitionMovement,
  calibration: Calibration,
  trunkStop: Degrees,
): boolean =>
  tracks.every(({ reps: { move }, side }) => {
    if (move === null) return true;
    const extent = extentOf(move.depth, spec.range);
    return !isSomethingElse({ move, last: move.deepest, side, calibration, trunkStop, extent }, spec.guards);
  });
