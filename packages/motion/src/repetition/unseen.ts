import type { RepSample } from "./move.ts";

/** Frames further apart than this have something between them that was not seen, milliseconds: REP-08's 5 a second, jittered. [E] */
const GAP = 220;
/** Over a longer time the speed before it says nothing, milliseconds. [E] */
const LONGEST = 500;

/** How long nothing was seen between two samples, milliseconds; 0 between two frames in a row. */
export const unseenBetween = (before: number, after: number): number => (after - before > GAP ? after - before : 0);

/**
 * STEADY-3: how far a signal went that was on its way out when it was lost and on its way back when it was found. It slows
 * down evenly, like a ball. null where it did not turn in between.
 * @param moment what came before it was lost, oldest first
 */
export const turningPoint = (moment: readonly RepSample[], found: RepSample): number | null => {
  const [before, lost] = moment.slice(-2);
  if (before === undefined || lost === undefined) return null;
  // Filtered, both are late, and about as late as each other; the one that is found is not.
  const gap = found.seenAt - lost.seenAt;
  const way = ((lost.value - before.value) / (lost.at - before.at)) * gap;
  if (!(gap <= LONGEST && way > 0)) return null;
  const slowing = lost.value + way - found.value;
  return slowing > way / 2 ? lost.value + way ** 2 / (4 * slowing) : null;
};
