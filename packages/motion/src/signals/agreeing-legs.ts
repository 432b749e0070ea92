/** Noise alone may set two legs apart by this share of H; more is a lifted foot. [E] */
const LEGS_AGREE = 0.02;

/**
 * One reading of the legs in use, shares of H: their mean while they agree; beyond that the smaller one decides, so that
 * one leg alone does not make a movement of both. null of none.
 */
export const agreeingLegs = (readings: readonly number[]): number | null => {
  if (readings.length === 0) return null;
  const smallest = Math.min(...readings);
  const halfApart = (Math.max(...readings) - smallest) / 2;
  return smallest + Math.min(halfApart, LEGS_AGREE / 2);
};
