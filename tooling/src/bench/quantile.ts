/** The value that so large a share of the others is not above; NaN of nothing. */
export const quantileOf = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((smaller, larger) => smaller - larger);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
