import { expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { judgeTimedUpAndGo } from "./timed-up-and-go.ts";

const first = { reasons: [], firstValidScore: null };

test("[ASSESS-TUG-01] 12.0 s is a fall-risk result, 11.9 s is none", () => {
  expect(judgeTimedUpAndGo(seconds(12), first)).toMatchObject({ score: 12, fallRisk: true, validity: "valid" });
  expect(judgeTimedUpAndGo(seconds(11.9), first).fallRisk).toBe(false);
});

test("[ASSESS-TUG-01] timed by hand, in tenths, without a norm", () => {
  const result = judgeTimedUpAndGo(seconds(11.97), { ...first, firstValidScore: 12.4 });
  expect(result).toMatchObject({ score: 11.9, unit: "s", norm: "no_norm", source: "manual", fallRisk: false });
});

test("[COM-5] the change of two times in tenths is in tenths", () => {
  expect(judgeTimedUpAndGo(seconds(12.3), { ...first, firstValidScore: 12.6 }).change).toBe(-0.3);
});
