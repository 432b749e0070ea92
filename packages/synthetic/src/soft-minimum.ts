/**
 * The smaller of two values, without a corner where one takes over from the other; never above either.
 * @param softness in their unit: at equal values the answer is lower by 0.7 of it
 */
export const softMinimum = (one: number, other: number, softness: number): number =>
  Math.min(one, other) - softness * Math.log(1 + Math.exp(-Math.abs(one - other) / softness));
