import type { CaseloadPatient } from "@plumbline/contracts";

type Review = CaseloadPatient["review"];

/** Whole percent; null where nothing was prescribed. */
export const percentOf = (share: number | null): number | null => (share === null ? null : Math.round(share * 100));

/** REV-02: how many alerts nobody has acknowledged. */
export const openAlertsOf = ({ openAlerts }: Review): number =>
  openAlerts.urgent + openAlerts.same_day + openAlerts.routine;

/** REV-02: which way the median of the week's pain went; null where one of the weeks has none. */
export const painChangeOf = ({ painThisWeek, painWeekBefore }: Review): "up" | "down" | "same" | null => {
  if (painThisWeek === null || painWeekBefore === null) return null;
  if (painThisWeek === painWeekBefore) return "same";
  return painThisWeek > painWeekBefore ? "up" : "down";
};
