import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { patientIn } from "../testing/status.ts";
import { gate } from "./gate.ts";
import {
  type Approval,
  alertOfUnlockDecision,
  approveUnlock,
  expiredApprovals,
  isPermitted,
  mayBePlaced,
} from "./unlock.ts";

const request = { approvedOn: localDate("2026-03-01"), approvedBy: "dana", reason: "Sure on her feet." };
const squat = gate("squat", patientIn("A"));

const refused = (what: string) => ({ kind: "refused", rules: ["MX-02"], what });

const approvalOf = (until: string): Approval => ({ ...request, item: "squat", until: localDate(until) });

describe("[MX-02] an unlock", () => {
  test("holds for 90 days, unless the therapist says otherwise", () => {
    expect(approveUnlock(squat, request, SPECIFIED_NUMBERS)).toEqual({
      kind: "approved",
      approval: approvalOf("2026-05-30"),
    });
    const until = localDate("2026-03-15");
    expect(approveUnlock(squat, { ...request, until }, SPECIFIED_NUMBERS)).toMatchObject({ approval: { until } });
  });

  test("needs a reason, and does not end before it begins", () => {
    expect(approveUnlock(squat, { ...request, reason: " " }, SPECIFIED_NUMBERS)).toEqual(refused("reason-missing"));
    const until = localDate("2026-02-28");
    expect(approveUnlock(squat, { ...request, until }, SPECIFIED_NUMBERS)).toEqual(refused("ends-before-it-begins"));
    expect(approveUnlock(squat, { ...request, until: request.approvedOn }, SPECIFIED_NUMBERS)).toMatchObject({
      kind: "approved",
    });
  });

  test("never lifts a block, and tells its rules", () => {
    expect(approveUnlock(gate("stomp", patientIn("B", "F_FALL")), request, SPECIFIED_NUMBERS)).toEqual({
      kind: "refused",
      rules: ["MX-FAL"],
      what: "blocked",
    });
  });

  test("has nothing to do where nothing is locked", () => {
    expect(approveUnlock(gate("hiking", patientIn("A")), request, SPECIFIED_NUMBERS)).toEqual(
      refused("nothing-to-unlock"),
    );
  });

  test("permits from its day to its last", () => {
    const approvals = [approvalOf("2026-03-15")];
    const days = ["2026-02-28", "2026-03-01", "2026-03-15", "2026-03-16"];
    expect(days.map((day) => isPermitted(squat, approvals, localDate(day)))).toEqual([false, true, true, false]);
  });

  test("is of one item, and of no use against a block", () => {
    const today = localDate("2026-03-02");
    const approvals = [approvalOf("2026-03-15")];
    expect(isPermitted(gate("stomp", patientIn("A")), approvals, today)).toBe(false);
    expect(isPermitted(gate("squat", patientIn("C")), approvals, today)).toBe(false);
    expect(isPermitted(gate("march", patientIn("A")), [], today)).toBe(true);
    expect(isPermitted(gate("march", patientIn("B", "F_FALL")), [], today)).toBe(true);
  });
});

test("[PROG-02] what is allowed or needs caution is placed by itself, and nothing else", () => {
  const status = patientIn("B", "F_FALL");
  const items = ["mini_squat", "march", "squat", "stomp"] as const;
  expect(items.map((item) => mayBePlaced(gate(item, status)))).toEqual([true, true, false, false]);
});

describe("[ALERT-14] an unlock decision is needed", () => {
  test("from the day after an approval has run out, until one is in force", () => {
    const over = [approvalOf("2026-03-15")];
    expect(expiredApprovals(over, localDate("2026-03-15"))).toEqual([]);
    expect(expiredApprovals(over, localDate("2026-03-16"))).toEqual(over);
    expect(expiredApprovals(over, localDate("2026-09-16"))).toEqual(over);
    expect(expiredApprovals([...over, approvalOf("2026-06-01")], localDate("2026-03-16"))).toEqual([]);
  });

  test("of each item about the last approval", () => {
    const earlier = approvalOf("2026-03-10");
    const stomp = { ...approvalOf("2026-03-12"), item: "stomp" as const };
    const last = approvalOf("2026-03-15");
    expect(expiredApprovals([earlier, stomp, last], localDate("2026-03-16"))).toEqual([stomp, last]);
  });

  test("when the patient asks", () => {
    expect(alertOfUnlockDecision("stomp")).toMatchObject({
      id: "ALERT-14",
      rule: "MX-02",
      text: "Unlock decision needed: stomp.",
    });
  });
});
