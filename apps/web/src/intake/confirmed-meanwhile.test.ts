import { fit as fitAnswers } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { confirmedMeanwhile } from "./confirmed-meanwhile.ts";
import { offeredAgain } from "./fields-of.ts";
import { intakeOf } from "./testing/answers.ts";
import { fit } from "./testing/run-flow.ts";

const first = intakeOf(fitAnswers);
const began = offeredAgain(first.answers, first.sharing);
const theirs = { ...intakeOf({ ...fitAnswers, age: 65, painNow: 3 }), version: 2 };

test("what the patient and the therapist confirmed side by side is shown question by question", () => {
  const mine = { ...fit, memory: "helper", painNow: 4 } as const;
  const found = confirmedMeanwhile({ began, mine, seen: 1, newest: theirs });
  expect(found.map(({ question, likely }) => [question, likely])).toEqual([
    ["INT-01", "theirs"],
    ["INT-16", null],
    ["INT-20", "mine"],
  ]);
});

test("what was not asked yet is taken over, unless the person decides otherwise", () => {
  const found = confirmedMeanwhile({ began, mine: began, seen: 1, newest: theirs });
  expect(found.map(({ question }) => question)).toContain("INT-14");
  expect(new Set(found.map(({ likely }) => likely))).toEqual(new Set(["theirs"]));
});

test("what was looked at already, and one's own answers that come back, are no difference", () => {
  const mine = { ...fit, age: 65, painNow: 3 };
  expect(confirmedMeanwhile({ began, mine: fit, seen: 2, newest: theirs })).toEqual([]);
  expect(confirmedMeanwhile({ began, mine, seen: 1, newest: theirs })).toEqual([]);
  expect(confirmedMeanwhile({ began: {}, mine: fit, seen: 0, newest: null })).toEqual([]);
});
