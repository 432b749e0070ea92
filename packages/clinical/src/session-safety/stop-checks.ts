/** SAFE-09: form checks of severity stop in one exercise. */
const ALLOWED = 1;

/** SAFE-09: the exercise ends, and an easier one is offered. */
export const isEndedByStopChecks = (stopChecks: number): boolean => stopChecks > ALLOWED;
