import { URGENCIES } from "@plumbline/clinical";
import type { Alert } from "@plumbline/contracts";

/**
 * REV-01: what nobody has acknowledged, the most urgent first, the oldest first inside an urgency.
 * @param touched what was acknowledged while the page was open: it stays in its place, with who did it
 */
export const openAlerts = (alerts: readonly Alert[], touched: ReadonlySet<string>): readonly Alert[] =>
  alerts
    .filter(({ id, acknowledgement }) => acknowledgement === null || touched.has(id))
    .toSorted(
      (one, other) =>
        URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) ||
        Date.parse(one.raisedAt) - Date.parse(other.raisedAt),
    );

/** The rest, in the order of the chart: the newest first. */
export const closedAlerts = (alerts: readonly Alert[], touched: ReadonlySet<string>): readonly Alert[] =>
  alerts.filter(({ id, acknowledgement }) => acknowledgement !== null && !touched.has(id));
