/** Milliseconds. */
export const DAY = 86_400_000;

/**
 * @param milliseconds since 1970
 * @returns ISO 8601 in UTC, always with milliseconds, so that text order is time order
 */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
