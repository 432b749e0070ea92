import type { Calibration } from "../calibration/calibration.ts";
import type { Guard } from "../guards/guard.ts";
import { isSomethingElse } from "../guards/is-something-else.ts";
import type { Sight } from "../sight/watch.ts";
import type { Degrees } from "../units.ts";
import { extentOf, rangeTarget } from "./range-target.ts";
import type { RepetitionMovement } from "./repetition-movement.ts";
import { depthOfTrack, phaseOfTrack } from "./repetition-track.ts";
import { steadyMove } from "./steady-sample.ts";

/** What a posture is held against. */
export type DrillRules = { readonly calibration: Calibration; readonly trunkStop: Degrees };

/** The furthest from rest of all tracks, in the signal's unit; null before the first sample. */
export const depthOf = ({ tracks, spec }: RepetitionMovement): number | null => {
  let furthest: number | null = null;
  for (const track of tracks) {
    const depth = depthOfTrack(track, spec);
    if (depth !== null && (furthest === null || depth > furthest)) furthest = depth;
  }
  return furthest;
};

export const phaseOf = ({ tracks, spec }: RepetitionMovement): number =>
  Math.max(0, ...tracks.map((track) => phaseOfTrack(track, spec)));

/** Whether a repetition is on its way out: its last sample was its furthest. */
export const isGoingOut = ({ tracks }: RepetitionMovement): boolean =>
  tracks.some(({ reps: { move, lastAt } }) => move !== null && move.deepest.at === lastAt);

export const isUnderWay = ({ tracks }: RepetitionMovement): boolean => tracks.some(({ reps }) => reps.move !== null);

/** Guards that speak of a posture: they can be asked at any moment of it, not only at its furthest. */
const OF_POSTURE: readonly Guard[] = ["hands-at-shoulders", "arms-straight"];

/** Whether the posture that is under way is taken at this moment. */
export const isInPosture = ({ tracks, spec }: RepetitionMovement, sight: Sight, rules: DrillRules): boolean => {
  const guards = spec.guards.filter((guard) => OF_POSTURE.includes(guard));
  return tracks.every(({ reps: { move }, side }) => {
    if (move === null) return true;
    const now = { ...move.deepest, sight };
    const extent = extentOf(move.depth, spec.range);
    return !isSomethingElse(
      { move: { ...move, deepest: now }, furthest: now, last: now, end: now, side, extent, ...rules },
      guards,
    );
  });
};

/** Whether what is under way is this exercise so far, and nothing else. */
export const isProperSoFar = ({ tracks, spec }: RepetitionMovement, rules: DrillRules): boolean =>
  tracks.every(({ reps: { move, best }, side }) => {
    if (move === null) return true;
    const steady = steadyMove(move, spec);
    const extent = extentOf(steady.depth, spec.range);
    const isFarEnough = steady.depth >= spec.peak * rangeTarget(best, spec.range);
    return (
      isFarEnough &&
      !isSomethingElse(
        { move: steady, furthest: move.deepest, last: steady.deepest, end: steady.deepest, side, extent, ...rules },
        spec.guards,
      )
    );
  });
