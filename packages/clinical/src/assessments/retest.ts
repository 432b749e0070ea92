import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";

/** ASSESS-04. @param daysSinceLast days of the calendar since the last valid test; null when there is none, which makes it due */
export const isRetestDue = (daysSinceLast: number | null, { retestDays }: Pick<ClinicNumbers, "retestDays">): boolean =>
  daysSinceLast === null || daysSinceLast >= retestDays;
