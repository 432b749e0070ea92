import { expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { judgeChairStand } from "./chair-stand.ts";
import { bareResult, explainResult } from "./explain-result.ts";
import { judgeFiveTimes } from "./five-times.ts";
import { judgeFourStage } from "./four-stage.ts";
import { judgeSingleLeg } from "./single-leg.ts";
import { judgeTimedUpAndGo } from "./timed-up-and-go.ts";

const WOMAN = { age: 72, sex: "female" } as const;
const manual = { source: "manual", reasons: [], firstValidScore: null } as const;
const stands = (count: number, person: Parameters<typeof judgeChairStand>[1] = WOMAN) =>
  judgeChairStand({ stands: count, armsUsed: false, variant: "arms_crossed" }, person, manual);
const held = (time: number) => [seconds(time), seconds(time), seconds(time)];

test("[ASSESS-CS-05] 9 stands; most women of 72 do 10 or more", () => {
  const explanation = { kind: "against-norm", isWithin: false, most: 10, wants: "more", norm: "most" };
  expect(explainResult(stands(9))).toEqual(explanation);
  expect(explainResult(stands(10))).toEqual({ ...explanation, isWithin: true });
});

test("[ASSESS-5X-02] [ASSESS-5X-04] less time is better, and who did not finish has no number", () => {
  const five = (time: number | null) =>
    explainResult(judgeFiveTimes({ time: time === null ? null : seconds(time), armsUsed: false }, WOMAN, manual));
  expect(five(12)).toEqual({ kind: "against-norm", isWithin: true, most: 12.6, wants: "less", norm: "most" });
  expect(five(13)).toMatchObject({ isWithin: false });
  expect(five(null)).toEqual({ kind: "unable" });
});

test("[ASSESS-SLS-02] against the mean of the age", () => {
  const result = judgeSingleLeg({ left: held(20), right: held(16) }, WOMAN, manual);
  expect(explainResult(result)).toMatchObject({ isWithin: false, most: 17.2, wants: "more", norm: "mean" });
  const stronger = judgeSingleLeg({ left: held(20), right: held(18) }, WOMAN, manual);
  expect(explainResult(stronger)).toMatchObject({ isWithin: true, most: 17.2 });
});

test("[ASSESS-4S-04] [ASSESS-TUG-01] one limit for every age", () => {
  const stages = { side_by_side: seconds(10), semi_tandem: seconds(10), tandem: seconds(10), single_leg: seconds(3) };
  const kind = "against-limit";
  expect(explainResult(judgeFourStage(stages, manual))).toEqual({ kind, isWithin: true });
  expect(explainResult(judgeTimedUpAndGo(seconds(12), manual))).toEqual({ kind, isWithin: false });
});

test("[ASSESS-06] outside the table there is no norm, and an invalid test says nothing of the person", () => {
  expect(explainResult(stands(9, { age: 72, sex: "undisclosed" }))).toEqual({ kind: "no-norm" });
  const stopped = judgeChairStand({ stands: 9, armsUsed: false, variant: "arms_crossed" }, WOMAN, {
    ...manual,
    reasons: ["stopped_by_patient"],
  });
  expect(explainResult(stopped)).toEqual({ kind: "invalid", reasons: ["stopped_by_patient"] });
});

test("[ASSESS-03] what is kept is the result alone", () => {
  const { armsUsed, ...bare } = stands(9);
  expect(armsUsed).toBe(false);
  expect(bareResult(stands(9))).toEqual(bare);
});

test("[ASSESS-06] a result that was stored with half a norm has none", () => {
  expect(explainResult({ ...stands(9), norm: "no_norm" })).toEqual({ kind: "no-norm" });
  expect(explainResult({ ...stands(9), cutoff: null })).toEqual({ kind: "no-norm" });
});
