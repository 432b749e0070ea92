/** ASSESS-04. [E] */
export const RETEST_AFTER_DAYS = 28;

/** @param daysSinceLast days of the calendar since the last valid test; null when there is none, which makes it due */
export const isRetestDue = (daysSinceLast: number | null): boolean =>
  daysSinceLast === null || daysSinceLast >= RETEST_AFTER_DAYS;
