import { contain } from "../contain.ts";
import { toInstant } from "../instant.ts";
import type { Log } from "../log.ts";
import { type AdjustDosesParts, adjustDoses } from "./adjust-doses.ts";
import type { AdjustmentMark, AdjustmentMarks } from "./adjustment-marks.ts";

export type WithAdjustmentParts = AdjustDosesParts & {
  readonly marks: AdjustmentMarks;
  readonly log: Log;
  readonly newId: () => string;
  readonly now: () => number;
};

/** The doses of whoever is marked, and then the mark. */
export async function adjustMarked(
  parts: AdjustDosesParts & Pick<WithAdjustmentParts, "marks">,
  mark: AdjustmentMark,
  now: number,
): Promise<void> {
  await adjustDoses(parts, mark.patientId, now);
  await parts.marks.clearMark(mark);
}

/**
 * Stores what may change a dose, and lets it. The mark is there before what is stored: killed at any moment, either nothing
 * was stored, or the patient is marked and the sweep does the rest. Never fails by itself: what a patient sends is kept,
 * whatever becomes of the doses.
 */
export async function withAdjustment<Stored>(
  parts: WithAdjustmentParts,
  { patientId, requestId }: { readonly patientId: string; readonly requestId: string },
  store: () => Promise<Stored>,
): Promise<Stored> {
  const mark = { patientId, token: parts.newId(), setAt: toInstant(parts.now()) };
  const attempt = (task: () => Promise<void>) => contain(parts.log, { event: "doses.delayed", requestId }, task);
  await attempt(() => parts.marks.setMark(mark));
  const stored = await store();
  await attempt(() => adjustMarked(parts, mark, parts.now()));
  return stored;
}
