import { expect, test } from "vitest";
import {
  QUESTIONNAIRE_IDS,
  QUESTIONNAIRES,
  type QuestionnaireItem,
  saysFallRisk,
  scoreQuestionnaire,
} from "./questionnaires.ts";

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

const wordsOf = ({ statement, answer }: QuestionnaireItem): readonly string[] => {
  if (answer.kind === "choice") return [statement, ...answer.choices];
  return answer.kind === "scale" ? [statement, answer.lowest, answer.highest] : [statement];
};

test.each(QUESTIONNAIRE_IDS)("every statement and answer of %s has words of its own", (id) => {
  for (const words of QUESTIONNAIRES[id].items.map(wordsOf)) {
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(/^[A-Za-z]/u);
  }
});

test.each([
  ["stay-independent", true, Array.from({ length: 12 }, () => "yes-no")],
  ["cdc-hrqol-4", true, ["choice", "days", "days", "days"]],
  ["plumbline-steadiness-1", false, ["scale", "scale", "choice"]],
] as const)("%s: validated %s, answered as its source says", (id, isValidated, kinds) => {
  expect(QUESTIONNAIRES[id].isValidated).toBe(isValidated);
  expect(QUESTIONNAIRES[id].items.map(({ answer }) => answer.kind)).toEqual(kinds);
});

test("whoever is to choose has something to choose from", () => {
  const answers = QUESTIONNAIRE_IDS.flatMap((id) => QUESTIONNAIRES[id].items.map(({ answer }) => answer));
  const choices = answers.flatMap((answer) => (answer.kind === "choice" ? [answer.choices.length] : []));
  expect(choices).toEqual([5, 3]);
});

test("the Healthy Days ask for general health from excellent to poor, and then for days of 30", () => {
  const [general, ...days] = QUESTIONNAIRES["cdc-hrqol-4"].items;
  expect(general?.answer).toMatchObject({ choices: ["Excellent", "Very good", "Good", "Fair", "Poor"] });
  for (const { statement } of days) expect(statement).toContain("the past 30 days");
});
