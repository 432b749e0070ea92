import { expect, test } from "vitest";
import { seconds } from "../seconds.ts";
import { runFiveTimes, scoreFive } from "../testing/chair-runs.ts";
import { uneventful } from "../testing/circumstances.ts";
import { type Move, positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";
import { answerFiveTimesArms, judgeFiveTimes, scoreFiveTimes } from "./five-times.ts";

const someone = { age: 72 };
const of = (moves: readonly Move[], until = 62) => sampleCurve(positionCurve(moves), { rate: 30, from: -2, until });
const judge = (time: number, age: number) =>
  judgeFiveTimes({ time: seconds(time), armsUsed: false }, { age }, uneventful);

test("[ASSESS-5X-01] from Go to the fifth time down", () => {
  const fast: readonly Move[] = [...stands(4, 2), [1, 1], [0.15, 1], [0, 0.5]];
  // A second on the seat, four stands of 2 s, a second up; at 0.15 after another second.
  expect(scoreFive(of(fast))).toMatchObject({ score: 11, unit: "s", norm: "average_or_better", validity: "valid" });
});

test("[ASSESS-5X-01] the fifth time down ends the test", () => {
  const six = of(stands(6, 2));
  expect(runFiveTimes(six).run.isOver).toBe(true);
  expect(runFiveTimes(six).run.completedAt).toHaveLength(5);
});

test.each([
  [60, 11.4],
  [69, 11.4],
  [70, 12.6],
  [79, 12.6],
  [80, 14.8],
  [89, 14.8],
])("[ASSESS-5X-02] [5X-2] at %i longer than %f s is worse than average", (age, limit) => {
  expect(judge(limit, age)).toMatchObject({ cutoff: limit, norm: "average_or_better", fallRisk: false });
  expect(judge(limit + 0.1, age)).toMatchObject({ cutoff: limit, norm: "worse_than_average", fallRisk: false });
});

test("[ASSESS-5X-02] [ASSESS-5X-04] [COM-5] what a helper entered more finely is judged as it was entered", () => {
  expect(judge(12.64, 72)).toMatchObject({ score: 12.6, norm: "worse_than_average", fallRisk: false });
  expect(judge(14.99, 72)).toMatchObject({ score: 14.9, fallRisk: false });
  expect(judge(60.04, 72)).toMatchObject({ score: null, norm: "unable", fallRisk: true });
});

test.each([59, 90])("[ASSESS-06] at %i: no norm", (age) => {
  expect(judge(20, age)).toMatchObject({ band: null, cutoff: null, norm: "no_norm" });
});

test.each([45, 74, 95])("[ASSESS-5X-03] at %i: 15.0 s is a fall-risk result, 14.9 s is none", (age) => {
  expect(judge(15, age).fallRisk).toBe(true);
  expect(judge(14.9, age).fallRisk).toBe(false);
});

test("[ASSESS-5X-04] not finished in 60 s is unable, and a fall-risk result", () => {
  expect(scoreFive(of(stands(5, 14)))).toMatchObject({
    score: null,
    norm: "unable",
    fallRisk: true,
    change: null,
    validity: "valid",
  });
  expect(scoreFive(of(stands(5, 11.6)))).toMatchObject({ norm: "worse_than_average", validity: "valid" });
});

test("[5X-1] down for the fifth time just before 60.0 s is finished, just after is unable", () => {
  const four = positionCurve(stands(4, 2));
  const lowering = (slope: number) => (at: number) => (at < 58 ? four(at) : at < 59 ? at - 58 : 1 - slope * (at - 59));
  const scoreOf = (slope: number) => scoreFive(sampleCurve(lowering(slope), { rate: 24.7, from: -2, until: 62 }));
  expect(scoreOf(0.86)).toMatchObject({ score: 59.9, fallRisk: true, validity: "valid" });
  expect(scoreOf(0.84)).toMatchObject({ score: null, norm: "unable", validity: "valid" });
});

test("[COM-4] a table without sexes does not ask for one", () => {
  const undisclosed = { age: 72, sex: "undisclosed" } as const;
  expect(judgeFiveTimes({ time: seconds(13), armsUsed: false }, undisclosed, uneventful).norm).toBe(
    "worse_than_average",
  );
});

test("[ASSESS-5X-04] arms that pushed are unable, and end the test", () => {
  const asked = runFiveTimes(of(stands(5, 2), 5).map((sample) => ({ ...sample, armsSuspected: sample.at > 3000 })));
  expect(asked.run.arms).toBe("to_be_asked");
  const admitted = answerFiveTimesArms(asked, true);
  expect(scoreFiveTimes(admitted, someone, uneventful)).toMatchObject({
    score: null,
    norm: "unable",
    fallRisk: true,
    armsUsed: true,
    validity: "valid",
  });
});

test("[ASSESS-5X-04] whoever pushed is unable, whatever the time", () => {
  expect(judgeFiveTimes({ time: seconds(10), armsUsed: true }, someone, uneventful)).toMatchObject({
    score: null,
    norm: "unable",
    fallRisk: true,
  });
});

test("[COM-2] cut short, nobody knows whether the patient was able", () => {
  expect(scoreFive(of(stands(5, 2), 6))).toMatchObject({
    norm: "no_norm",
    fallRisk: false,
    validity: ["wrong_protocol"],
  });
  const stopped = scoreFiveTimes(runFiveTimes(of(stands(5, 2), 6)), someone, { ...uneventful, reasons: ["pain_stop"] });
  expect(stopped).toMatchObject({ norm: "no_norm", fallRisk: false, validity: ["pain_stop"] });
});

test("[COM-6] the change is told in seconds, without a trend", () => {
  const result = judgeFiveTimes({ time: seconds(13), armsUsed: false }, someone, {
    ...uneventful,
    firstValidScore: 16.5,
  });
  expect(result).toMatchObject({ change: -3.5, trend: null });
});

test.each([
  [60, 60, "worse_than_average"],
  [60.1, null, "unable"],
] as const)("[ASSESS-5X-04] [CHO-19] a helper's watch that shows %d s", (time, score, norm) => {
  const result = judgeFiveTimes({ time: seconds(time), armsUsed: false }, { age: 72 }, uneventful);
  expect(result).toMatchObject({ score, norm, fallRisk: true });
});
