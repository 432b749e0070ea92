import { addDays, daysBetween, type LocalDate, localDate } from "./local-date.ts";

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const FIRST_DAY = localDate("1970-01-01");

/**
 * The patient's day of a moment by the patient's own clock and time zone.
 * @param at ISO 8601 with an offset: its first ten letters are that day
 * @throws {NotADateError}
 */
export const dayOf = (at: string): LocalDate => localDate(at.slice(0, 10));

/** Minutes east of UTC. @param at ISO 8601; at its end +02:00, or Z for none */
export const offsetOf = (at: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(at) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
};

/** The day that it is in a time zone. @param now milliseconds since 1970 @param offset minutes east of UTC */
export const dayAt = (now: number, offset: number): LocalDate =>
  addDays(FIRST_DAY, Math.floor((now + offset * MINUTE) / DAY));

/** Milliseconds since 1970. @param at ISO 8601 with an offset, to the second or finer */
export const momentOf = (at: string): number => {
  const [, hours, minutes, seconds] = /T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)/u.exec(at) ?? [];
  const sinceMidnight = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE + Number(seconds ?? 0) * SECOND;
  return daysBetween(FIRST_DAY, dayOf(at)) * DAY + sinceMidnight - offsetOf(at) * MINUTE;
};
