import type { Alert } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { closedAlerts, openAlerts } from "./open-alerts.ts";

const alert = (id: string, urgency: Alert["urgency"], raisedAt: string, isDone = false): Alert => ({
  id,
  code: "ALERT-06",
  urgency,
  rule: "PAIN-03",
  text: id,
  raisedAt,
  receivedAt: "2026-10-04T07:05:00.000Z",
  isLate: false,
  thread: null,
  acknowledgement: isDone
    ? { choice: "called", note: "Spoke.", at: "2026-10-04T08:00:00.000Z", by: { id: "t", name: "T" } }
    : null,
});

const alerts = [
  alert("routine", "routine", "2026-10-01T09:00:00+02:00"),
  alert("urgent, newer", "urgent", "2026-10-04T09:00:00+02:00"),
  // Earlier, though its text is later.
  alert("urgent, older", "urgent", "2026-10-04T09:30:00+05:00"),
  alert("done", "urgent", "2026-10-02T09:00:00+02:00", true),
  alert("same day", "same_day", "2026-10-03T09:00:00+02:00"),
];

const idsOf = (list: readonly Alert[]) => list.map(({ id }) => id);

test("[REV-01] urgent, same day, routine; inside a level the oldest first", () => {
  expect(idsOf(openAlerts(alerts, new Set()))).toEqual(["urgent, older", "urgent, newer", "same day", "routine"]);
  expect(idsOf(closedAlerts(alerts, new Set()))).toEqual(["done"]);
});

test("what was acknowledged while the page was open keeps its place", () => {
  const touched = new Set(["done"]);
  expect(idsOf(openAlerts(alerts, touched))[0]).toBe("done");
  expect(closedAlerts(alerts, touched)).toEqual([]);
});
