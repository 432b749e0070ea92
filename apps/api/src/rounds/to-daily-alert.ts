import type { NewAlert } from "../alerts/new-alert.ts";
import type { DailyAlert } from "./daily-alerts.ts";

/**
 * Gives what a passed day raised its identity: the day that it is about, the rule and the item, so that deriving it again, on
 * the same day or a later one, makes nothing twice.
 */
export const toDailyAlert = (
  { raised: { id: code, urgency, rule, text }, about, item }: DailyAlert,
  times: Pick<NewAlert, "raisedAt" | "receivedAt">,
): NewAlert => ({
  id: ["DAY", about, rule, ...(item === null ? [] : [item])].join("-"),
  code,
  urgency,
  rule,
  text,
  ...times,
  isLate: false,
  thread: null,
  tellsContact: false,
});
