import { daysBetween, type LocalDate } from "../calendar/local-date.ts";

/** RTM-03: stands beside the number, always. */
export const RTM_LABEL = "Informational. RTM needs a device that meets FDA's definition; check payer rules.";

/** RTM-01. Days, set by the therapist. */
const WINDOW = 30;

/** RTM-02: one code for a window, never both (RTM-03). */
export type RtmRange = "not met" | "98985" | "98977";

/** RTM-02; the last day of each range. */
const NOT_MET_UNTIL = 1;
const FEW_UNTIL = 15;

/**
 * RTM-01: distinct days of the patient's calendar with a record.
 * @param windowFrom first day of the 30; null: the dates are those of one window already
 */
export const rtmDays = (dates: readonly LocalDate[], windowFrom: LocalDate | null): number => {
  const isInside = (date: LocalDate) => {
    if (windowFrom === null) return true;
    const day = daysBetween(windowFrom, date);
    return day >= 0 && day < WINDOW;
  };
  return new Set(dates.filter(isInside)).size;
};

export const rtmRange = (days: number): RtmRange => {
  if (days <= NOT_MET_UNTIL) return "not met";
  return days <= FEW_UNTIL ? "98985" : "98977";
};
