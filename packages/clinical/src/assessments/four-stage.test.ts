import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { uneventful } from "../testing/circumstances.ts";
import { between, from, type Stance, sampleStance } from "../testing/stance-curve.ts";
import { type FourStageState, letGo, scoreFourStage, startFourStage, stepFourStage } from "./four-stage.ts";

const sampling = { rate: 30, until: 12 };
const still: Stance = {};
const onRightLeg: Stance = { lift: () => 0.08 };

/** Lets go at 0 of its own samples, and stands. */
const stand = (state: FourStageState, stance: Stance): FourStageState =>
  sampleStance(stance, sampling).reduce(stepFourStage, letGo(state, milliseconds(0)));

const run = (...stances: readonly Stance[]): FourStageState => stances.reduce(stand, startFourStage);
const score = (...stances: readonly Stance[]) => scoreFourStage(run(...stances), uneventful);

test("[ASSESS-4S-01] nothing is timed before the patient has let go", () => {
  const waiting = sampleStance(still, { ...sampling, until: 30 }).reduce(stepFourStage, startFourStage);
  expect(waiting).toEqual(startFourStage);
});

test("[ASSESS-4S-01] letting go again while the clock runs changes nothing", () => {
  const once = sampleStance(still, { ...sampling, until: 5 }).reduce(
    stepFourStage,
    letGo(startFourStage, milliseconds(0)),
  );
  expect(letGo(once, milliseconds(5000))).toBe(once);
});

test("four stages of 10.0 s", () => {
  expect(score(still, still, still, onRightLeg)).toMatchObject({
    score: 40,
    unit: "s",
    stageSeconds: { side_by_side: 10, semi_tandem: 10, tandem: 10, single_leg: 10 },
    highestHeld: "single_leg",
    fallRisk: false,
    validity: "valid",
  });
});

test.each<readonly [string, Stance]>([
  ["a foot that moves by more than 0.06 H", { leftFoot: from(4, 0.062, 0) }],
  ["support", { isSupportTouched: from(4, true, false) }],
  ["FC-09", { isSwaying: from(4, true, false) }],
])("[ASSESS-4S-02] the clock stops on %s", (_, stance) => {
  expect(score(still, stance).stageSeconds).toEqual({ side_by_side: 10, semi_tandem: 4 });
});

test("[ASSESS-4S-02] a foot that moves by less goes on", () => {
  expect(run({ leftFoot: from(4, 0.058, 0), rightFoot: from(6, -0.058, 0) }).stageSeconds).toEqual({
    side_by_side: 10,
  });
});

test("[BAL-3] a foot misplaced for a moment is no step", () => {
  expect(run({ leftFoot: between(4, 4.07, 0.3, 0) }).stageSeconds).toEqual({ side_by_side: 10 });
});

test("[BAL-3] a foot that is back after 0.2 s has stepped", () => {
  expect(run({ leftFoot: between(4, 4.2, 0.3, 0) }).stageSeconds).toEqual({ side_by_side: 4 });
});

test("[BAL-3] a hand that catches a step does not lengthen the time", () => {
  const caught: Stance = { leftFoot: from(3.95, 0.3, 0), isSupportTouched: from(4.02, true, false) };
  expect(run(caught).stageSeconds).toEqual({ side_by_side: 3.9 });
});

test("[BAL-3] a step that has begun when the time is up is judged first", () => {
  expect(run({ leftFoot: from(9.95, 0.3, 0) }).stageSeconds).toEqual({ side_by_side: 9.9 });
  expect(run({ leftFoot: between(9.95, 10.02, 0.3, 0) }).stageSeconds).toEqual({ side_by_side: 10 });
});

test("[4S-1] on one leg the lifted foot may move, and is not to come down", () => {
  const waving: Stance = { lift: () => 0.08, leftFoot: (at) => Math.sin(at) * 0.2 };
  expect(score(still, still, still, waving).stageSeconds.single_leg).toBe(10);
  const down: Stance = { lift: from(6, 0, 0.08) };
  expect(score(still, still, still, down).stageSeconds.single_leg).toBeCloseTo(5.9, 5);
  const hopping: Stance = { lift: () => -0.08, leftFoot: from(6, 0.1, 0) };
  expect(score(still, still, still, hopping).stageSeconds.single_leg).toBe(6);
});

test("[ASSESS-4S-03] the first stage under 10.0 s ends the test", () => {
  const state = run(still, { isSupportTouched: from(9.95, true, false) });
  expect(state).toMatchObject({ stage: null, stageSeconds: { side_by_side: 10, semi_tandem: 9.9 } });
  expect(letGo(state, milliseconds(0))).toBe(state);
});

test("[COM-2] a test that was left before its end is no fall-risk result", () => {
  expect(scoreFourStage(run(still), uneventful)).toMatchObject({ fallRisk: false, validity: ["wrong_protocol"] });
  const stopped = scoreFourStage(run(still), { ...uneventful, reasons: ["stopped_by_patient"] });
  expect(stopped).toMatchObject({ score: 10, fallRisk: false, validity: ["stopped_by_patient"] });
});

test("[BAL-1] support ends a stage and leaves the test valid", () => {
  expect(score({ isSupportTouched: from(2, true, false) })).toMatchObject({
    score: 2,
    fallRisk: true,
    validity: "valid",
  });
});

test("[BAL-2] unseen for more than 0.3 s is not held", () => {
  const flicker = run({ isSeen: between(3, 3.2, false, true) });
  expect(flicker.stageSeconds).toEqual({ side_by_side: 10 });
  const gone = sampleStance({ isSeen: between(3, 4.5, false, true) }, { rate: 30, until: 11 });
  const state = gone.reduce(stepFourStage, letGo(startFourStage, milliseconds(0)));
  expect(state.clock?.held).toBeCloseTo(11_000 - 1_533, -2);
});

test("[ASSESS-06] unseen for more than 2 s while the clock runs is frozen, and ends the stage", () => {
  expect(score({ isSeen: between(3, 5.5, false, true) })).toMatchObject({
    validity: ["frozen_gt_2s"],
    fallRisk: false,
  });
});

test("[ASSESS-06] fewer than 10 frames a second", () => {
  const slow = sampleStance(still, { rate: 6, until: 12 }).reduce(
    stepFourStage,
    letGo(startFourStage, milliseconds(0)),
  );
  expect(slow.reasons).toEqual(["fps_lt_10"]);
});

test("[COM-2] [ASSESS-03] a stage that is under way when the patient stops has the time that it was held", () => {
  const samples = sampleStance(still, { ...sampling, until: 5 });
  const under = samples.reduce(stepFourStage, letGo(startFourStage, milliseconds(0)));
  const stopped = scoreFourStage(under, { ...uneventful, reasons: ["stopped_by_patient"] });
  expect(stopped).toMatchObject({ stageSeconds: { side_by_side: 5 }, score: 5, source: "camera" });
});

test("[ASSESS-4S-04] there is no norm of age", () => {
  expect(score(still, still, still, onRightLeg)).toMatchObject({ norm: "no_norm", band: null, cutoff: null });
});
