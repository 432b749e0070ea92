import { expect, test } from "vitest";
import { fit } from "../testing/intake.ts";
import { partsAsked } from "./next-question.ts";
import type { AnswerKind } from "./question.ts";
import { QUESTIONNAIRE } from "./questionnaire.ts";
import { STAY_INDEPENDENT } from "./stay-independent.ts";

const parts = QUESTIONNAIRE.flatMap((question) => question.parts.map((part) => ({ id: question.id, ...part })));
const answers = new Map(parts.map(({ field, answer }): readonly [string, AnswerKind] => [field, answer]));

/** §2.1, column "Answer". */
test.each([
  ["age", 18, 120, "years", false],
  ["weeksSinceFracture", 0, 5200, "weeks", true],
  ["heightLossCm", 0, 30, "cm-or-inches", true],
  ["heightLossRecentCm", 0, 30, "cm-or-inches", true],
  ["fallsLastYear", 0, 365, "times", false],
  ["painNow", 0, 10, "score", false],
] as const)("[INT-01] [INT-04] [INT-05] [INT-08] [INT-16] %s is a number from %i to %i", (...row) => {
  const [field, from, to, unit, canBeUnsure] = row;
  expect(answers.get(field)).toEqual({ kind: "number", from, to, unit, canBeUnsure });
});

test.each([
  ["sex", "one-of", 3],
  ["diagnosis", "one-of", 5],
  ["fractureSites", "several-of", 6],
  ["kneeReplacement", "one-of", 3],
  ["hipReplacement", "one-of", 3],
  ["boneMedicines", "several-of", 5],
  ["cardiac", "several-of", 5],
  ["neuro", "several-of", 3],
  ["vision", "one-of", 2],
  ["hearing", "one-of", 2],
  ["memory", "one-of", 3],
  ["activityLevel", "one-of", 3],
  ["equipment", "several-of", 7],
] as const)("[INT-02] [INT-03] [INT-14] %s is chosen, %s %i, each with a name of its own", (field, kind, count) => {
  const answer = answers.get(field);
  if (answer?.kind !== kind) expect.fail();
  expect(new Set(answer.options).size).toBe(count);
  for (const option of answer.options) expect(option).toMatch(/^[a-z]/u);
});

test.each(["stooped", "standUnaided", "dizzyOnStanding", "newBackPain", "thighGroinPain"])(
  "[INT-06] [INT-09] [INT-12] [INT-17] [INT-18] %s is a yes, a no, or not sure",
  (field) => {
    expect(answers.get(field)).toEqual({ kind: "yes-no", canBeUnsure: true });
  },
);

test("a fit person's answers are among those that are offered", () => {
  for (const [field, value] of Object.entries(fit)) {
    const answer = answers.get(field);
    if (answer?.kind === "one-of") expect([field, answer.options]).toEqual([field, expect.arrayContaining([value])]);
    if (answer?.kind === "several-of") {
      expect([field, answer.options]).toEqual([field, expect.arrayContaining([...(value as readonly string[])])]);
    }
  }
});

test("[INT-07] [INT-28] twelve statements, and a contact who has agreed", () => {
  expect(answers.get("stayIndependent")).toEqual({
    kind: "statements",
    statements: STAY_INDEPENDENT.map(({ statement }) => statement),
  });
  expect(answers.get("emergencyContact")).toEqual({ kind: "contact", agreement: "This person has agreed" });
});

test("where a question has several parts, each of them asks with words of the question", () => {
  const several = QUESTIONNAIRE.filter((question) => question.parts.length > 1);
  for (const { wording, parts: shared } of several) {
    const asked = shared.map(({ asks = "" }) => asks);
    expect(new Set(asked).size).toBe(shared.length);
    for (const words of asked) expect([words, words !== "" && wording.includes(words)]).toEqual([words, true]);
  }
});

test("[INT-08] whether a fall hurt is no part of the screen before it is known that there was one", () => {
  const falls = QUESTIONNAIRE.find(({ id }) => id === "INT-08") ?? expect.fail();
  expect(partsAsked(falls, {}).map(({ field }) => field)).toEqual(["fallsLastYear"]);
});
