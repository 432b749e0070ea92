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
