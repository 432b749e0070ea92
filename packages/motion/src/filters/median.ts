import { ascending } from "./ascending.ts";

/** The middle value, or the mean of the two middle ones; null of nothing. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
};
