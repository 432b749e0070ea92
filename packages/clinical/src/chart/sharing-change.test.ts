import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { answering } from "../testing/intake.ts";
import type { Chart, IntakeRecord } from "./chart.ts";
import { changesSharingOnly, readChart } from "./read-chart.ts";

const today = localDate("2026-10-20");

const intake = (change: Partial<IntakeRecord>): Chart[number] => ({
  is: "intake",
  intake: {
    version: 1,
    questionnaireVersion: 1,
    completedAt: "2026-10-01T09:00:00+02:00",
    answers: answering({ newBackPain: true }),
    sharing: { replayConsent: false, emergencyContact: null },
    firstAnswers: {},
    ...change,
  },
});

const cleared: Chart[number] = {
  is: "event",
  event: { id: "01K6G8Z5M00000000000000001", at: "2026-10-05T09:00:00+02:00", kind: "hold-cleared", note: "Seen." },
};
const asked: Chart[number] = {
  is: "event",
  event: { id: "01K6G8Z5M00000000000000002", at: "2026-10-06T09:00:00+02:00", kind: "intake-asked", note: "" },
};
const sharing = { replayConsent: true, emergencyContact: null };

test("[INT-27] a new choice of what is shared is in force, and changes nothing else", () => {
  const before = readChart([intake({}), cleared, asked], today, []);
  const after = readChart([intake({}), cleared, asked, intake({ version: 2, sharing })], today, []);
  expect(after.intake?.sharing.replayConsent).toBe(true);
  expect(after.intake?.version).toBe(2);
  expect(after.status).toEqual(before.status);
  expect(after.status.tier).toBe("A");
  expect(after.intakeEvents).toEqual(["therapist-asks"]);
  expect(after.hasAskedAgain).toBe(false);
});

test("[INT-24] the same answers given anew are a new intake", () => {
  const again = intake({ version: 2, completedAt: "2026-10-19T09:00:00+02:00" });
  const after = readChart([intake({}), cleared, asked, again], today, []);
  expect(after.intakeEvents).toEqual([]);
  expect(after.hasAskedAgain).toBe(true);
  expect(after.status.tier).toBe("HOLD");
});

describe("[INT-27] what makes a version one that changes only what is shared", () => {
  const turned = (record: IntakeRecord["answers"]) =>
    Object.fromEntries(Object.entries(record).toReversed()) as IntakeRecord["answers"];
  const record = (change: Partial<IntakeRecord> = {}) => {
    const entry = intake(change);
    return entry.is === "intake" ? entry.intake : expect.fail();
  };

  test("the order in which answers were stored says nothing", () => {
    const first = record();
    expect(changesSharingOnly(first, record({ version: 2, sharing, answers: turned(first.answers) }))).toBe(true);
  });

  test("one other answer is a new intake, also at the same moment", () => {
    const other = record({ version: 2, answers: answering({ newBackPain: false }) });
    expect(changesSharingOnly(record(), other)).toBe(false);
    expect(readChart([intake({}), { is: "intake", intake: other }], today, []).hasAskedAgain).toBe(true);
  });
});
