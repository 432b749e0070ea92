import { expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { uneventful } from "../testing/circumstances.ts";
import { judgeSingleLeg, scoreSingleLeg, startSingleLeg } from "./single-leg.ts";

const judge = (left: readonly number[], right: readonly number[], age: number) =>
  judgeSingleLeg({ left: left.map(seconds), right: right.map(seconds) }, { age }, uneventful);

test.each([
  [60, 27],
  [69, 27],
  [70, 17.2],
  [79, 17.2],
  [80, 8.5],
  [99, 8.5],
])("[ASSESS-SLS-02] at %i the mean of the trials is held against %f s", (age, mean) => {
  const enough = [mean - 1, mean, mean + 1];
  const less = [mean - 1, mean, mean + 0.7];
  expect(judge(enough, enough, age)).toMatchObject({ cutoff: mean, norm: "mean_or_above", fallRisk: false });
  expect(judge(enough, less, age)).toMatchObject({
    cutoff: mean,
    norm: "below_mean",
    fallRisk: false,
    legs: { left: { norm: "mean_or_above" }, right: { norm: "below_mean" } },
  });
});

test.each([59, 100])("[ASSESS-06] at %i: no norm", (age) => {
  expect(judge([9, 9, 9], [9, 9, 9], age)).toMatchObject({
    band: null,
    norm: "no_norm",
    legs: { left: { norm: "no_norm" } },
  });
});

test("[ASSESS-SLS-03] a best trial under 5.0 s on either leg is a fall-risk result, at any age", () => {
  expect(judge([30, 31, 32], [1, 4.9, 2], 50).fallRisk).toBe(true);
  expect(judge([1, 4.9, 2], [30, 31, 32], 65).fallRisk).toBe(true);
  expect(judge([1, 2, 5], [5, 2, 1], 65).fallRisk).toBe(false);
});

test("[SLS-3] the leg with the lower mean stands for the test", () => {
  expect(judge([12.1, 13.4, 10.2], [6.2, 7.1, 5.6], 73)).toMatchObject({
    score: 6.3,
    legs: { left: { mean: 11.9 }, right: { mean: 6.3 } },
  });
});

test("[ASSESS-SLS-02] [SLS-6] a trial is worth at most 45 s", () => {
  const { legs } = judge([50, 45, 42], [46, 60, 45.04], 62);
  expect(legs).toMatchObject({ left: { trials: [45, 45, 42], mean: 44 }, right: { mean: 45, best: 45 } });
});

test("[SLS-3] whichever leg that is", () => {
  expect(judge([6.2, 7.1, 5.6], [12.1, 13.4, 10.2], 73)).toMatchObject({ score: 6.3, norm: "below_mean" });
});

test("[COM-1] of an invalid test the legs keep their times and have no norm", () => {
  const trials = { left: [20, 20, 20].map(seconds), right: [20, 20, 20].map(seconds) };
  const { validity, legs } = judgeSingleLeg(trials, { age: 73 }, { ...uneventful, reasons: ["pain_stop"] });
  expect(validity).toEqual(["pain_stop"]);
  expect(legs.left).toEqual({ trials: [20, 20, 20], mean: 20, best: 20, norm: "no_norm" });
});

test("[SLS-4] whoever stopped for a reason is not told that the protocol was not kept besides", () => {
  const circumstances = { ...uneventful, reasons: ["pain_stop"] } as const;
  expect(judgeSingleLeg({ left: [seconds(9)], right: [] }, { age: 73 }, circumstances).validity).toEqual(["pain_stop"]);
});

test("[ASSESS-06] what was seen during a trial, and what else is known, both count against the camera's test", () => {
  const state = { ...startSingleLeg, reasons: ["frozen_gt_2s"] } as const;
  const result = scoreSingleLeg(state, { age: 73 }, { ...uneventful, reasons: ["pain_stop"] });
  expect(result).toMatchObject({ source: "camera", validity: ["frozen_gt_2s", "pain_stop"] });
});

test("[SLS-3] a leg that was never tried has no mean, and does not stand for the test", () => {
  expect(judge([12.1, 13.4], [], 73)).toMatchObject({ score: 12.7, validity: ["wrong_protocol"] });
  expect(judge([], [6.2], 73)).toMatchObject({ score: 6.2, validity: ["wrong_protocol"] });
});

test("[SLS-4] fewer than three trials on a leg are not the protocol", () => {
  expect(judge([3, 4, 2], [3], 73)).toMatchObject({ fallRisk: false, validity: ["wrong_protocol"] });
  expect(scoreSingleLeg(startSingleLeg, { age: 73 }, uneventful)).toMatchObject({
    score: null,
    validity: ["wrong_protocol"],
  });
});
