import { type ChairSample, SEATED } from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";

/** REP-12: less than half of the way is no attempt at standing up. A try that ends below it was a false start. */
const HALF_WAY = 0.5;
/** The hips leave a seat, or the lowest that they were within the time of half the slowest rise, by so much. [E] */
const LEAVING = 0.05;
const SLOWEST_HALF = 3000;

type Position = { readonly at: Milliseconds; readonly value: number };

/**
 * REC-1: nobody hears Go in a recording. The clock starts where the hips first leave the seat for a rise that gets half
 * way; null where nobody sits and then rises.
 */
export const findGo = (samples: readonly ChairSample[]): Milliseconds | null => {
  const positions = samples.flatMap(({ at, position }): readonly Position[] =>
    position === null ? [] : [{ at, value: position }],
  );
  const seated = positions.findIndex(({ value }) => value <= SEATED);
  const halfWay = seated === -1 ? undefined : positions.slice(seated).find(({ value }) => value > HALF_WAY);
  if (halfWay === undefined) return null;
  const before = positions.slice(seated).filter(({ at }) => at < halfWay.at && halfWay.at - at <= SLOWEST_HALF);
  const lowest = Math.max(0, Math.min(...before.map(({ value }) => value)));
  return before.findLast(({ value }) => value <= lowest + LEAVING)?.at ?? halfWay.at;
};
