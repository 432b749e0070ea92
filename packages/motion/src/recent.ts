import type { Milliseconds } from "./units.ts";

type Timed = { readonly at: Milliseconds };

/** The samples of the last `span`, oldest first, with `sample` added. Older ones are forgotten. */
export const keepRecent = <Sample extends Timed>(
  samples: readonly Sample[],
  sample: Sample,
  span: number,
): readonly Sample[] => {
  const firstKept = samples.findIndex((earlier) => sample.at - earlier.at <= span);
  return firstKept === -1 ? [sample] : [...samples.slice(firstKept), sample];
};

/** Nothing that a person does begins and ends between two samples so close, milliseconds; more only cost time. [E] */
const APART = 60;

/** As `keepRecent`, thinned: the newest sample is always there, of those before it one in each `APART`. */
export const keepSpaced = <Sample extends Timed>(
  samples: readonly Sample[],
  sample: Sample,
  span: number,
): readonly Sample[] => {
  const [last, beforeLast] = [samples[samples.length - 1], samples[samples.length - 2]];
  const isCrowded = last !== undefined && beforeLast !== undefined && last.at - beforeLast.at < APART;
  const [first] = samples;
  if (first !== undefined && sample.at - first.at <= span) {
    return isCrowded ? samples.with(-1, sample) : [...samples, sample];
  }
  return keepRecent(isCrowded ? samples.slice(0, -1) : samples, sample, span);
};
