import { expect, test } from "vitest";
import { uneventful } from "../testing/circumstances.ts";
import { concludeTest, type Judgement } from "./assessment-result.ts";

const judgement: Judgement = {
  test: "tug",
  score: 13.4,
  unit: "s",
  band: null,
  cutoff: null,
  norm: "no_norm",
  fallRisk: true,
};

test("[ASSESS-03] a result names score, unit, band, norm, change, validity and source", () => {
  expect(concludeTest(judgement, { ...uneventful, firstValidScore: 13.1 })).toEqual({
    ...judgement,
    change: 0.3,
    trend: null,
    validity: "valid",
    source: "camera",
  });
});

test("[COM-1] reasons leave the score and take the judgement", () => {
  expect(concludeTest(judgement, { ...uneventful, reasons: ["wrong_view"], firstValidScore: 10 })).toMatchObject({
    score: 13.4,
    fallRisk: false,
    change: null,
    validity: ["wrong_view"],
  });
});

test("[ASSESS-03] without a score there is no change", () => {
  expect(concludeTest({ ...judgement, score: null }, { ...uneventful, firstValidScore: 10 }).change).toBeNull();
});
