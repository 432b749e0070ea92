import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { ALERTS, type AlertId } from "./alert-catalogue.ts";
import { type AlertState, deliveriesDue, dueDay } from "./escalation.ts";
import { emergencyContactMessage, isSentLate, NOT_SENT_MESSAGE, URGENT_MESSAGE } from "./messages.ts";
import { RED_FLAG_TEXT, raiseAlert, textForPatient } from "./raise-alert.ts";

const URGENCY: readonly (readonly [AlertId, string])[] = [
  ["ALERT-01", "urgent"],
  ["ALERT-02", "same_day"],
  ["ALERT-03", "urgent"],
  ["ALERT-04", "urgent"],
  ["ALERT-05", "same_day"],
  ["ALERT-06", "routine"],
  ["ALERT-07", "urgent"],
  ["ALERT-08", "same_day"],
  ["ALERT-09", "same_day"],
  ["ALERT-10", "routine"],
  ["ALERT-11", "routine"],
  ["ALERT-12", "routine"],
  ["ALERT-13", "same_day"],
  ["ALERT-14", "routine"],
];

test.each(URGENCY)("[%s] is %s", (id, urgency) => {
  expect(ALERTS[id].urgency).toBe(urgency);
});

test("an alert tells its rule and what happened", () => {
  expect(raiseAlert("ALERT-06", "PAIN-03", { exercise: "march", score: "4" })).toEqual({
    id: "ALERT-06",
    urgency: "routine",
    rule: "PAIN-03",
    text: "March stopped, pain 4.",
  });
});

test("an exercise, an activity or a test is named in the field's own terms", () => {
  expect(raiseAlert("ALERT-06", "PAIN-03", { exercise: "hip_abduction", score: "4" }).text).toBe(
    "Hip abduction stopped, pain 4.",
  );
  expect(raiseAlert("ALERT-14", "MX-02", { exercise: "tai_chi_class" }).text).toBe(
    "Unlock decision needed: tai chi class.",
  );
});

test("what a patient wrote is not taken for a pattern", () => {
  expect(raiseAlert("ALERT-11", "PROG-10", { reason: "$& {reason}" }).text).toBe("Needs contact: $& {reason}.");
});

test("[RED-01] whatever is urgent, the patient is told whom to call", () => {
  expect(textForPatient([{ urgency: "routine" }, { urgency: "urgent" }])).toBe(RED_FLAG_TEXT);
  expect(textForPatient([{ urgency: "same_day" }])).toBeNull();
  expect(textForPatient([])).toBeNull();
});

const minutes = (count: number) => milliseconds(count * 60_000);
const urgent: AlertState = { urgency: "urgent", raisedAt: minutes(0), acknowledgedAt: null };
const sentAt = (alert: AlertState, after: number | null, until: number) =>
  [...new Set(deliveriesDue(alert, after === null ? null : minutes(after), minutes(until)).map(({ at }) => at))].map(
    (at) => at / 60_000,
  );

describe("[ALERT-01] an urgent alert", () => {
  test("goes out at once, by push, e-mail and banner", () => {
    expect(deliveriesDue(urgent, null, minutes(0))).toEqual(
      ["push", "e-mail", "banner"].map((by) => ({ at: 0, to: "therapist", by })),
    );
  });

  test("is sent again every 15 minutes until it is acknowledged", () => {
    expect(sentAt(urgent, null, 50)).toEqual([0, 15, 30, 45]);
    expect(sentAt({ ...urgent, acknowledgedAt: minutes(31) }, null, 500)).toEqual([0, 15, 30]);
    expect(sentAt({ ...urgent, acknowledgedAt: minutes(30) }, null, 500)).toEqual([0, 15]);
    expect(sentAt({ ...urgent, acknowledgedAt: minutes(0) }, null, 500)).toEqual([0]);
  });

  test("[CHO-20] goes to the second contact after an hour, too", () => {
    const others = deliveriesDue(urgent, null, minutes(80)).filter(({ to }) => to === "second-contact");
    expect(others.map(({ at, by }) => [at / 60_000, by])).toEqual([
      [60, "push"],
      [60, "e-mail"],
      [75, "push"],
      [75, "e-mail"],
    ]);
  });

  test("an hour is counted from when it was raised", () => {
    const later = { ...urgent, raisedAt: minutes(50) };
    const others = deliveriesDue(later, null, minutes(110)).filter(({ to }) => to === "second-contact");
    expect(others.map(({ at }) => at / 60_000)).toEqual([110, 110]);
  });

  test("nothing is sent twice or left out, however time is cut", () => {
    expect([...sentAt(urgent, null, 15), ...sentAt(urgent, 15, 44), ...sentAt(urgent, 44, 60)]).toEqual([
      0, 15, 30, 45, 60,
    ]);
    expect(sentAt({ ...urgent, raisedAt: minutes(20) }, null, 10)).toEqual([]);
  });
});

test.each(["same_day", "routine"] as const)("[ALERT-02] [ALERT-06] %s stands in the queue, once", (urgency) => {
  expect(deliveriesDue({ ...urgent, urgency }, null, minutes(500))).toEqual([{ at: 0, to: "therapist", by: "queue" }]);
  expect(deliveriesDue({ ...urgent, urgency }, minutes(0), minutes(500))).toEqual([]);
});

/** 2 March 2026 is a Monday. */
test.each([
  ["2026-03-02", "2026-03-03"],
  ["2026-03-05", "2026-03-06"],
  ["2026-03-06", "2026-03-09"],
  ["2026-03-07", "2026-03-09"],
  ["2026-03-08", "2026-03-09"],
])("[ALERT-02] same_day, raised on %s, is due on the next working day %s", (raised, due) => {
  expect(dueDay("same_day", localDate(raised))).toBe(due);
});

test("[ALERT-01] urgent is due at once, routine on no day", () => {
  expect(dueDay("urgent", localDate("2026-03-07"))).toBe("2026-03-07");
  expect(dueDay("routine", localDate("2026-03-07"))).toBeNull();
});

test("[ALERT-01] messages outside of the application tell no health data", () => {
  expect(URGENT_MESSAGE).toBe("Urgent alert in Plumbline, please sign in");
  expect(emergencyContactMessage("Margaret")).toBe("Margaret may need help at home. Please check on them now.");
  expect(NOT_SENT_MESSAGE).toBe("Your message could not be sent. Please call.");
  expect([0, 0.5, 1].map(isSentLate)).toEqual([false, false, true]);
});
