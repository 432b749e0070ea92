import { expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import type { Chart } from "../chart/chart-event.ts";
import { readChart } from "../chart/read-chart.ts";
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

const chartOf = (answers: readonly number[]): Chart => [
  {
    is: "event",
    event: {
      kind: "questionnaire",
      id: "01JD3Q5V7N8K4T2M6R9WXYZA01",
      at: "2026-10-01T10:00:00+02:00",
      instrument: "stay-independent",
      answers,
      score: scoreQuestionnaire("stay-independent", answers),
    },
  },
];

test("[SI-02] [INT-26] a score of 4 and more adds F_FALL, whenever it is answered", () => {
  const flagsOf = (answers: readonly number[]) => readChart(chartOf(answers), localDate("2026-10-02")).status.flags;
  expect(flagsOf(yesTo(2, 5, 12)).has("F_FALL")).toBe(true);
  expect(flagsOf(yesTo(5)).has("F_FALL")).toBe(false);
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
