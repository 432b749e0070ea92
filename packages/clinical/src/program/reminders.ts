/** Minutes after midnight, on the patient's own clock: 0 to 1439. */
export type MinuteOfDay = number;

/** PROG-11: none from 21:00 to 08:00, and at most two a day. */
const QUIET_FROM = 21 * 60;
const QUIET_UNTIL = 8 * 60;
const MOST_A_DAY = 2;

export type ReminderProblem = "quiet-hours" | "too-many" | "not-a-time";

const isTime = (minute: MinuteOfDay): boolean => Number.isInteger(minute) && minute >= 0 && minute < 24 * 60;

export const isQuietTime = (minute: MinuteOfDay): boolean => minute >= QUIET_FROM || minute < QUIET_UNTIL;

/** PROG-11: what speaks against the times that a patient has chosen. The same time twice is one reminder. */
export const problemsOfReminders = (times: readonly MinuteOfDay[]): readonly ReminderProblem[] => [
  ...(times.every(isTime) ? [] : (["not-a-time"] as const)),
  ...(times.some(isQuietTime) ? (["quiet-hours"] as const) : []),
  ...(new Set(times).size > MOST_A_DAY ? (["too-many"] as const) : []),
];

/** PROG-11: null when the later moment would be in the quiet hours; then there is none today. */
export const snoozeReminder = (at: MinuteOfDay, minutes: number): MinuteOfDay | null =>
  isQuietTime(at + minutes) ? null : at + minutes;
