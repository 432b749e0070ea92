import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { runChairStand, scoreStands } from "../testing/chair-runs.ts";
import { uneventful } from "../testing/circumstances.ts";
import { type Move, positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";
import { answerChairStandArms, countStands, scoreChairStand, startChairStand } from "./chair-stand.ts";

const WHOLE = { rate: 30, from: -2, until: 31 };
const of = (moves: readonly Move[], sampling = WHOLE) => sampleCurve(positionCurve(moves), sampling);
const someone = { age: 72, sex: "female" } as const;

test("[ASSESS-CS-01] each return from up to the seat is a stand", () => {
  expect(scoreStands(of(stands(11, 2.5)))).toMatchObject({ score: 11, validity: "valid" });
});

test("[ASSESS-CS-01] coming down to 0.15 is enough, 0.2 is not", () => {
  const shallow = (low: number): readonly Move[] => [
    [0, 1],
    ...Array.from({ length: 4 }, (): readonly Move[] => [
      [1, 1],
      [low, 1],
    ]).flat(),
    [0, 1],
  ];
  expect(scoreStands(of(shallow(0.13))).score).toBe(4);
  expect(scoreStands(of(shallow(0.2))).score).toBe(1);
});

test("[ASSESS-CS-02] a stand that never reaches 0.92 is none", () => {
  expect(scoreStands(of(stands(10, 2.5, 0.88))).score).toBe(0);
});

test("[ASSESS-CS-02] rising again without having been down is the same stand", () => {
  const bouncing: readonly Move[] = [
    [0, 1],
    [1, 1.2],
    [0.5, 0.8],
    [1, 0.8],
    [0.3, 0.8],
    [1, 0.8],
    [0, 1.2],
  ];
  expect(scoreStands(of(bouncing)).score).toBe(1);
});

test("[CS-3] asked once about the arms: no goes on, yes ends the test with 0", () => {
  const samples = of(stands(11, 2.5)).map((sample) => ({
    ...sample,
    armsSuspected: sample.at > 4000 && sample.at < 4500,
  }));
  const early = samples.filter(({ at }) => at < 5000);
  const asked = runChairStand(early);
  expect(asked.run.arms).toBe("to_be_asked");
  const later = samples.filter(({ at }) => at >= 5000);
  const denied = runChairStand(later, answerChairStandArms(asked, false));
  expect(scoreChairStand(denied, someone, uneventful)).toMatchObject({ score: 11, armsUsed: false, validity: "valid" });
  const admitted = runChairStand(later, answerChairStandArms(asked, true));
  expect(scoreChairStand(admitted, someone, uneventful)).toMatchObject({
    score: 0,
    armsUsed: true,
    fallRisk: true,
    validity: "valid",
  });
  expect(admitted).toEqual(answerChairStandArms(asked, true));
});

test("[CS-3] a suspicion that nobody answered leaves the protocol open", () => {
  const samples = of(stands(11, 2.5)).map((sample) => ({ ...sample, armsSuspected: sample.at > 4000 }));
  expect(scoreStands(samples)).toMatchObject({ score: 11, armsUsed: false, validity: ["wrong_protocol"] });
});

test("[ASSESS-CS-04] where arms are allowed nobody asks about them", () => {
  const samples = of(stands(6, 4)).map((sample) => ({ ...sample, armsSuspected: true }));
  const state = runChairStand(samples, startChairStand(milliseconds(0), "arms_allowed"));
  expect(state.run.arms).toBe("not_asked");
  expect(scoreChairStand(state, someone, uneventful)).toMatchObject({
    test: "chair_stand_30s_arms_allowed",
    score: 6,
    norm: "no_norm",
    validity: "valid",
  });
});

test("[ASSESS-CS-03] [CYC-4] who rests while up has one stand, however long, also until the time is up", () => {
  const resting = (pause: number) =>
    of([
      [0, 1],
      [1, 1],
      [1, pause],
      [0, 1],
      [0, 5],
    ]);
  expect(scoreStands(resting(9)).score).toBe(1);
  expect(scoreStands(resting(11)).score).toBe(1);
  expect(
    scoreStands(
      of([
        [0, 1],
        [1, 1],
      ]),
    ).score,
  ).toBe(1);
});

test("the count can be read while the test runs", () => {
  const samples = of(stands(11, 2.5));
  const until = (at: number) => countStands(runChairStand(samples.filter((sample) => sample.at <= at)));
  expect([0, 2900, 3400, 6000].map(until)).toEqual([0, 0, 1, 2]);
});
