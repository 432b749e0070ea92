import { type LocalDate, localDate } from "./local-date.ts";

/**
 * The patient's day of a moment by the patient's own clock and time zone.
 * @param at ISO 8601 with an offset: its first ten letters are that day
 * @throws {NotADateError}
 */
export const dayOf = (at: string): LocalDate => localDate(at.slice(0, 10));
