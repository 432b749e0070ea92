/**
 * A record's start as the patient's own clock showed it, for a formatter in UTC: the therapist reads "9 in the
 * morning" wherever they sit.
 * @param startedAt ISO 8601 with offset
 */
export const wallClock = (startedAt: string): Date => new Date(`${startedAt.slice(0, 19)}Z`);
