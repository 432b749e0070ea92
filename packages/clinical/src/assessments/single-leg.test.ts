import type { Side } from "@plumbline/motion";
import { expect, test } from "vitest";
import type { Seconds } from "../seconds.ts";
import { uneventful } from "../testing/circumstances.ts";
import { between, from, liftedBetween, type Stance, sampleStance } from "../testing/stance-curve.ts";
import {
  beginTrial,
  endTrial,
  type SingleLegState,
  scoreSingleLeg,
  startSingleLeg,
  stepSingleLeg,
} from "./single-leg.ts";

const someone = { age: 73 };

/** On the right leg, from 1 s until `down`. */
const onRight = (down: number): Stance => ({ lift: liftedBetween(1, down) });
/** The foot passes 0.035 H a little after 1 s, and 0.02 H a little before it is down. */
const LIFTED_AFTER = 0.0875;
const DOWN_AFTER = 0.2;

const trial = (stance: Stance, side: Side, state = startSingleLeg, until = 50): SingleLegState =>
  sampleStance(stance, { rate: 30, until }).reduce(stepSingleLeg, beginTrial(state, side));

const rightTrial = (stance: Stance): readonly Seconds[] => trial(stance, "right").trials.right;

test("[ASSESS-SLS-01] from the lift until the foot is down", () => {
  expect(rightTrial(onRight(10))).toEqual([Math.floor((9 - LIFTED_AFTER + DOWN_AFTER) * 10) / 10]);
});

test("[ASSESS-SLS-01] the trial ends when the stance foot moves by more than 0.06 H", () => {
  expect(rightTrial({ ...onRight(10), rightFoot: from(6, 0.07, 0) })).toEqual([4.9]);
  expect(rightTrial({ ...onRight(10), leftFoot: from(6, 0.3, 0) })).toEqual([9.1]);
});

test("[BAL-3] a lifted foot that catches a step does not lengthen the time", () => {
  const caught: Stance = { lift: liftedBetween(1, 6.09), rightFoot: from(6.24, 0.3, 0) };
  expect(rightTrial({ lift: liftedBetween(1, 6.09) })).toEqual([5.2]);
  expect(rightTrial(caught)).toEqual([5.1]);
});

test("[SLS-1] a lift of 0.7 s is a trial, and one that sinks below 0.035 H on its way begins anew", () => {
  expect(rightTrial({ lift: liftedBetween(1, 1.6) })).toEqual([0.7]);
  const sinking = (at: number) => (at > 1.4 && at < 1.6 ? 0.03 : liftedBetween(1, 6)(at));
  expect(rightTrial({ lift: sinking })).toEqual([4.6]);
});

test("[ASSESS-SLS-01] the trial ends when support is touched", () => {
  expect(rightTrial({ ...onRight(10), isSupportTouched: from(6, true, false) })).toEqual([4.9]);
});

test("[SLS-5] swaying alone does not end the trial", () => {
  expect(rightTrial({ ...onRight(10), isSwaying: from(3, true, false) })).toEqual([9.1]);
});

test("[ASSESS-SLS-01] nobody has to stand for more than 45 s", () => {
  const state = trial(onRight(60), "right", startSingleLeg, 62);
  expect(state).toMatchObject({ trial: null, trials: { right: [45], left: [] } });
});

test("[SLS-1] a lift of less than half a second, of the wrong foot, or with support is no start", () => {
  const waiting = (stance: Stance) => trial(stance, "right", startSingleLeg, 12).trial;
  expect(waiting({ lift: liftedBetween(1, 1.2) })).toMatchObject({ isTiming: false });
  expect(waiting({ lift: (at) => -liftedBetween(1, 10)(at) })).toMatchObject({ isTiming: false });
  expect(waiting({ ...onRight(10), isSupportTouched: () => true })).toMatchObject({ isTiming: false });
});

test("[SLS-1] the clock starts when the hand has let go", () => {
  expect(rightTrial({ ...onRight(10), isSupportTouched: between(0, 4, true, false) })).toEqual([6.2]);
});

test("[SLS-2] a trial that never got going is 0 s, one that is given up is what was held", () => {
  expect(endTrial(trial({}, "left", startSingleLeg, 5)).trials.left).toEqual([0]);
  expect(endTrial(trial(onRight(60), "right", startSingleLeg, 5)).trials.right).toEqual([3.9]);
});

test("[ASSESS-SLS-01] three trials a leg, and not a fourth", () => {
  const full = [5, 6, 7].reduce((state, down) => trial(onRight(down), "right", state), startSingleLeg);
  expect(full.trials.right).toHaveLength(3);
  expect(beginTrial(full, "right")).toBe(full);
  expect(beginTrial(full, "left").trial).toMatchObject({ stanceSide: "left" });
});

const onLeft = (down: number): Stance => ({ lift: (at) => -liftedBetween(1, down)(at) });

test("[REP-09] six trials, each on its own side", () => {
  const right = [5, 6, 7].reduce((state, down) => trial(onRight(down), "right", state), startSingleLeg);
  const both = [8, 9, 10].reduce((state, down) => trial(onLeft(down), "left", state), right);
  expect(scoreSingleLeg(both, someone, uneventful)).toMatchObject({
    test: "single_leg",
    unit: "s",
    score: 5.1,
    legs: { right: { trials: [4.1, 5.1, 6.1], best: 6.1 }, left: { trials: [7.1, 8.1, 9.1], best: 9.1 } },
    fallRisk: false,
    validity: "valid",
  });
});

test("[BAL-2] unseen for more than 0.3 s is not held", () => {
  expect(rightTrial({ ...onRight(10), isSeen: between(4, 4.2, false, true) })).toEqual([9.1]);
  expect(rightTrial({ ...onRight(10), isSeen: between(4, 4.4, false, true) })).toEqual([8.6]);
  expect(rightTrial({ ...onRight(10), isSeen: between(4, 5.5, false, true) })).toEqual([7.5]);
});

test("[ASSESS-06] unseen for more than 2 s ends the trial, and the test is frozen", () => {
  const state = trial({ ...onRight(10), isSeen: between(4, 7, false, true) }, "right");
  expect(state).toMatchObject({ trial: null, trials: { right: [2.8] }, reasons: ["frozen_gt_2s"] });
});

test("[ASSESS-06] unseen before the lift is nobody's fault", () => {
  expect(trial({ ...onRight(10), isSeen: from(0.9, true, false) }, "right").reasons).toEqual([]);
  const late = trial({ lift: liftedBetween(5, 10), isSeen: from(4, true, false) }, "right");
  expect(late).toMatchObject({ trials: { right: [5.1] }, reasons: [] });
});
