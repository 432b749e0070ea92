import type { Milliseconds } from "../units.ts";

type Timed = { readonly at: Milliseconds };

/** `sample` at this place, which is at or next to the end, after those before it that are of the last `span`. */
const putAt = <Sample extends Timed>(
  place: number,
  samples: readonly Sample[],
  sample: Sample,
  span: number,
): readonly Sample[] => {
  const firstKept = samples.findIndex((earlier) => sample.at - earlier.at <= span);
  if (firstKept === -1) return [sample];
  const kept = samples.toSpliced(place, 1, sample);
  return firstKept === 0 ? kept : kept.slice(firstKept);
};

/** The samples of the last `span`, oldest first, with `sample` added. Older ones are forgotten. */
export const keepRecent = <Sample extends Timed>(
  samples: readonly Sample[],
  sample: Sample,
  span: number,
): readonly Sample[] => putAt(samples.length, samples, sample, span);

/** Nothing that a person does begins and ends between two samples so close, milliseconds; more only cost time. [E] */
const APART = 60;

/** As `keepRecent`, thinned: the newest sample is always there, of those before it one in each `APART`. */
export const keepSpaced = <Sample extends Timed>(
  samples: readonly Sample[],
  sample: Sample,
  span: number,
): readonly Sample[] => {
  const last = samples[samples.length - 1];
  const beforeLast = samples[samples.length - 2];
  const isCrowded = last !== undefined && beforeLast !== undefined && last.at - beforeLast.at < APART;
  return putAt(isCrowded ? samples.length - 1 : samples.length, samples, sample, span);
};
