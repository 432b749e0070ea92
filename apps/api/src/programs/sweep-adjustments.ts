import { contain } from "../contain.ts";
import { toInstant } from "../instant.ts";
import { adjustMarked, type WithAdjustmentParts } from "./with-adjustment.ts";

/** Longer than any request: whoever set a younger mark may not have stored yet what it is about, and is at it. */
const UNDER_WAY = 60_000;

export type SweepAdjustmentsParts = Omit<WithAdjustmentParts, "now">;

/**
 * Adjusts the doses of whoever was left marked. One patient who fails keeps no other from their turn.
 * @param now milliseconds since 1970
 * @param leave milliseconds: marks that are younger are somebody's who is still at it
 */
export async function sweepAdjustments(parts: SweepAdjustmentsParts, now: number, leave = UNDER_WAY): Promise<void> {
  const marks = await parts.marks.listMarks();
  for (const mark of marks.filter(({ setAt }) => setAt <= toInstant(now - leave))) {
    await contain(parts.log, { event: "doses.delayed", requestId: parts.newId() }, () =>
      adjustMarked(parts, mark, now),
    );
  }
}

/** The same as a task of a timer or a start: it fails at nothing, and says what went wrong. */
export const createAdjustmentSweep =
  (parts: SweepAdjustmentsParts, now: () => number) =>
  (leave = UNDER_WAY): Promise<void> =>
    contain(parts.log, { event: "sweep.failed", requestId: parts.newId() }, () =>
      sweepAdjustments(parts, now(), leave),
    );
