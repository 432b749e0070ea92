import { medianOf } from "@plumbline/motion";
import type { Urgency } from "../alerts/alert-catalogue.ts";
import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";

export type TriageColour = "red" | "amber" | "green";

export type TriageInput = {
  readonly openAlerts: readonly Urgency[];
  /** 0 to 1 (PROG-10); null where nothing was prescribed. */
  readonly adherence: number | null;
  /** Pain scores of this week and of the week before, 0 to 10. */
  readonly painThisWeek: readonly number[];
  readonly painWeekBefore: readonly number[];
};

const LOW_ADHERENCE = 0.5;
const MORE_PAIN = 2;

/** ALERT-12, REV-03: the weekly median is up by two or more. A week without a score says nothing. */
export const isPainRising = ({
  painThisWeek,
  painWeekBefore,
}: Pick<TriageInput, "painThisWeek" | "painWeekBefore">): boolean => {
  const now = medianOf(painThisWeek);
  const before = medianOf(painWeekBefore);
  return now !== null && before !== null && now - before >= MORE_PAIN;
};

/** ALERT-12; asked once a week. */
export const alertsOfPainTrend = (
  weeks: Pick<TriageInput, "painThisWeek" | "painWeekBefore">,
): readonly RaisedAlert[] =>
  isPainRising(weeks) ? [raiseAlert("ALERT-12", "ALERT-12", { measure: "weekly median pain +2" })] : [];

/** REV-03. */
export const triageColour = (input: TriageInput): TriageColour => {
  const { openAlerts, adherence } = input;
  if (openAlerts.includes("urgent")) return "red";
  const isLow = adherence !== null && adherence < LOW_ADHERENCE;
  return openAlerts.includes("same_day") || isLow || isPainRising(input) ? "amber" : "green";
};
