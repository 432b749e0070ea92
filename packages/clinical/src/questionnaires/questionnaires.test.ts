import { expect, test } from "vitest";
import { QUESTIONNAIRES, saysFallRisk, scoreQuestionnaire } from "./questionnaires.ts";

/** Yes to these statements, 1-based. */
const yesTo = (...statements: readonly number[]): readonly number[] =>
  Array.from({ length: 12 }, (_, index) => (statements.includes(index + 1) ? 1 : 0));

test("[SI-01] [SI-02] [SI-03] the statements again, with their points", () => {
  expect(scoreQuestionnaire("stay-independent", yesTo(2, 5, 12))).toBe(4);
  expect(saysFallRisk("stay-independent", yesTo(2, 5, 12))).toBe(true);
  expect(saysFallRisk("stay-independent", yesTo(5, 6, 12))).toBe(false);
  // A fall counts whatever the score.
  expect(saysFallRisk("stay-independent", yesTo(1))).toBe(true);
  expect(saysFallRisk("cdc-hrqol-4", yesTo(1, 2, 3, 4))).toBe(false);
});

test("unhealthy days are at most 30", () => {
  expect(scoreQuestionnaire("cdc-hrqol-4", [3, 4, 7, 2])).toBe(11);
  expect(scoreQuestionnaire("cdc-hrqol-4", [3, 20, 25, 2])).toBe(30);
  expect(scoreQuestionnaire("cdc-hrqol-4", [3, 4])).toBeNull();
});

test("our own questions are marked as not validated, and are not added up", () => {
  expect(QUESTIONNAIRES["plumbline-steadiness-1"].isValidated).toBe(false);
  expect(scoreQuestionnaire("plumbline-steadiness-1", [5, 6, 1])).toBeNull();
});
