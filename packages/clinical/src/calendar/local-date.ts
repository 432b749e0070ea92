declare const unit: unique symbol;

/** A day of the patient's own calendar, as ISO 8601 writes it: "2026-03-01". The order of texts is that of days. */
export type LocalDate = string & { readonly [unit]: "local-date" };

/** Our code passed on something that is no day; what comes from outside is parsed before. */
export class NotADateError extends Error {
  override readonly name = "NotADateError";
}

export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Days of 400 years of the Gregorian calendar, of its leap cycle, and before 1970 from 1 March of the year 0. */
const ERA = 146_097;
const FROM_MARCH_OF_YEAR_0 = 719_468;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_DAY_0 = WEEKDAYS.indexOf("Thu");

/** Years begin in March here, so that the leap day is the last one. H. Hinnant, "chrono-compatible date algorithms". */
const dayNumberOf = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - FROM_MARCH_OF_YEAR_0;
};

const twoDigits = (value: number): string => String(value).padStart(2, "0");

const dateOfDay = (dayNumber: number): LocalDate => {
  const shifted = dayNumber + FROM_MARCH_OF_YEAR_0;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate;
};

const toDayNumber = (text: string): number => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return dayNumberOf(Number(year), Number(month), Number(day));
};

/** Whether the text names a day that there is: not "2026-02-30". */
export const isLocalDate = (text: string): text is LocalDate => {
  const dayNumber = toDayNumber(text);
  return Number.isFinite(dayNumber) && dateOfDay(dayNumber) === text;
};

/** @throws {NotADateError} */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new NotADateError(`not a day of the calendar: ${text}`);
  return text;
};

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(toDayNumber(date) + days);

/** Whole days from one day to another: negative when `until` is the earlier one. */
export const daysBetween = (from: LocalDate, until: LocalDate): number => toDayNumber(until) - toDayNumber(from);

export const weekdayOf = (date: LocalDate): Weekday => {
  const index = (((toDayNumber(date) + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "Mon";
};

/** The last Sunday before a day: the end of the last whole week, which runs from Monday. */
export const endOfLastWeek = (today: LocalDate): LocalDate => addDays(today, -1 - WEEKDAYS.indexOf(weekdayOf(today)));
