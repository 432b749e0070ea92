import { expect, test } from "vitest";
import { sayingYesTo } from "../testing/intake.ts";
import { isFallRiskScore, notesOnStayIndependent, STAY_INDEPENDENT, scoreStayIndependent } from "./stay-independent.ts";

test("[SI-01] two points for the first two statements, one for each other", () => {
  expect(STAY_INDEPENDENT.map(({ points }) => points)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

test.each([
  [[], 0],
  [[1], 2],
  [[2], 2],
  [[3], 1],
  [[12], 1],
  [[1, 2, 3], 5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 14],
] as const)("[SI-01] yes to %j scores %i", (statements, score) => {
  expect(scoreStayIndependent(sayingYesTo(...statements))).toBe(score);
});

test("[SI-01] an answer that is missing gives no points", () => {
  expect(scoreStayIndependent([true])).toBe(2);
});

test("[SI-02] from 4 on it is a risk of falling", () => {
  expect([3, 4, 5].map(isFallRiskScore)).toEqual([false, true, true]);
});

test("[SI-04] lost feeling in the feet is told to the therapist", () => {
  expect(notesOnStayIndependent(sayingYesTo(9))).toEqual(["reduced feeling: check heat/cold advice"]);
  expect(notesOnStayIndependent(sayingYesTo(8, 10))).toEqual([]);
});
