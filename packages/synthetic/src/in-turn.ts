import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Posture } from "./posture.ts";
import { plainSegment, type Segment } from "./segment.ts";

/** Movements that together are one act, of which the truth says nothing. At least one. */
export const doInTurn = (first: Segment, ...others: readonly Segment[]): Segment => {
  const starts: { readonly at: number; readonly segment: Segment }[] = [{ at: 0, segment: first }];
  for (const segment of others) {
    const previous = starts.at(-1);
    starts.push({ at: (previous?.at ?? 0) + (previous?.segment.duration ?? 0), segment });
  }
  const last = starts.at(-1) ?? { at: 0, segment: first };
  const postureAt = (time: Milliseconds): Posture => {
    const { at, segment } = starts.findLast((candidate) => candidate.at <= time) ?? { at: 0, segment: first };
    return segment.postureAt(milliseconds(time - at));
  };
  return plainSegment(milliseconds(last.at + last.segment.duration), last.segment.end, postureAt, last.segment.stance);
};
