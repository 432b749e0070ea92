import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { createRandom } from "../random.ts";

/** A stretch of time on the frames' own clock; `until` is the first moment after it. */
export type Span = { readonly from: Milliseconds; readonly until: Milliseconds };

export type SpanOptions = {
  /** The last one begins before this. */
  readonly before: Milliseconds;
  /** How often they begin, on average. Above 0. */
  readonly perMinute: number;
  readonly shortest: Milliseconds;
  readonly longest: Milliseconds;
  readonly seed: number;
};

export const isWithin = (spans: readonly Span[], at: Milliseconds): boolean =>
  spans.some(({ from, until }) => from <= at && at < until);

/** Spans at random times that do not overlap, in order. The same options give the same ones. */
export const drawSpans = ({ before, perMinute, shortest, longest, seed }: SpanOptions): readonly Span[] => {
  const random = createRandom(seed);
  const spans: Span[] = [];
  const drawStart = (after: number): number => after - (Math.log(1 - random()) * 60_000) / perMinute;
  let from = drawStart(0);
  while (from < before) {
    const until = from + shortest + random() * (longest - shortest);
    spans.push({ from: milliseconds(from), until: milliseconds(until) });
    from = drawStart(until);
  }
  return spans;
};
