/** A round distance between lines: 1, 2 or 5 times a power of ten, so that about `count` of them fit. */
export const roundStep = (range: number, count: number): number => {
  const rough = range / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
};

/** The round values from `low` to `high`. */
export const ticksOf = (low: number, high: number, count: number): readonly number[] => {
  if (!(high > low)) return [low];
  const step = roundStep(high - low, count);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
};
