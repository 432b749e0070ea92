/** From the smallest to the largest; 0 of nothing. */
export const rangeOf = (values: readonly number[]): number => {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return values.length === 0 ? 0 : largest - smallest;
};
