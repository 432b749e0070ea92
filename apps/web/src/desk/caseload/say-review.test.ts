import type { CaseloadPatient } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { openAlertsOf, painChangeOf, percentOf } from "./say-review.ts";

const review: CaseloadPatient["review"] = {
  tier: "B",
  flags: [],
  triage: "amber",
  openAlerts: { urgent: 1, same_day: 2, routine: 4 },
  isLockedAfterFall: false,
  adherence7: 0.625,
  adherence28: null,
  painThisWeek: 5,
  painWeekBefore: 3,
  reviewOn: null,
};

test("[REV-02] adherence in whole percent; nothing prescribed is not 0", () => {
  expect(percentOf(0.625)).toBe(63);
  expect(percentOf(null)).toBeNull();
});

test("[REV-02] open alerts of every urgency", () => expect(openAlertsOf(review)).toBe(7));

test("[REV-02] the way of the week's pain; a week without a score says nothing", () => {
  expect(painChangeOf(review)).toBe("up");
  expect(painChangeOf({ ...review, painThisWeek: 2.5 })).toBe("down");
  expect(painChangeOf({ ...review, painThisWeek: 3 })).toBe("same");
  expect(painChangeOf({ ...review, painWeekBefore: null })).toBeNull();
  expect(painChangeOf({ ...review, painThisWeek: null })).toBeNull();
});
