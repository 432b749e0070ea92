import { addDays, type LocalDate } from "../calendar/local-date.ts";
import { type ClinicNumberId, type ClinicNumbers, isAllowedNumber, SPECIFIED_NUMBERS } from "./clinic-numbers.ts";

/** A number that the clinic has set. `from`: the first day of the patient on which it holds. */
export type ClinicChange = { readonly number: ClinicNumberId; readonly value: number; readonly from: string };

/** All that a clinic has ever set, the oldest first: what happened is judged by the numbers of its own day. */
export type ClinicHistory = readonly ClinicChange[];

/**
 * GEN-07: the numbers that held on a day of the patient. A value outside the bounds of today is as if it had not been set.
 */
export const numbersOn = (history: ClinicHistory, day: LocalDate): ClinicNumbers => {
  const set = history.filter(({ number, value, from }) => from <= day && isAllowedNumber(number, value));
  return { ...SPECIFIED_NUMBERS, ...Object.fromEntries(set.map(({ number, value }) => [number, value])) };
};

/** What a number is as far as anybody has decided, whether it holds yet or not. */
export const lastValueOf = (history: ClinicHistory, id: ClinicNumberId): number =>
  history.findLast(({ number }) => number === id)?.value ?? SPECIFIED_NUMBERS[id];

/**
 * CLN-1: a change begins on a day that has begun for nobody yet, so that nothing that was judged is judged anew, and devices
 * have hours to learn of it.
 * @param latestDay the day that it is where it is latest, 14 hours east of UTC
 */
export const firstDayOfChange = (latestDay: LocalDate): LocalDate => addDays(latestDay, 1);
