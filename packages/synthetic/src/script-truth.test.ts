import { type Degrees, degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import { ScriptError } from "./plan-act.ts";
import { samplePerformance } from "./sample-performance.ts";

const bodyAt = (performance: ReturnType<typeof createPerformance>, at: number) =>
  performance.bodyAt(milliseconds(at)).landmarks;

test("a single-leg stance lifts the other foot by the given share of H, from startAt to endAt", () => {
  for (const side of ["left", "right"] as const) {
    const performance = createPerformance({
      acts: [{ kind: "singleLegStand", side, duration: milliseconds(3000), lift: normalisedHeight(0.1) }],
    });
    const [hold] = performance.truth.holds;
    expect(hold?.side).toBe(side);
    const liftAt = (at: number): number => {
      const { leftAnkle, rightAnkle } = bodyAt(performance, at);
      const higher = side === "left" ? rightAnkle.y - leftAnkle.y : leftAnkle.y - rightAnkle.y;
      return higher / performance.truth.fullHeight;
    };
    const startAt = hold?.startAt ?? Number.NaN;
    const endAt = hold?.endAt ?? Number.NaN;
    expect(liftAt(startAt)).toBeCloseTo(0, 6);
    for (const at of [hold?.reachedAt, hold?.leftAt]) expect(liftAt(at ?? Number.NaN)).toBeCloseTo(0.1, 6);
    expect(liftAt(endAt)).toBeCloseTo(0, 6);
  }
});

test("[UX-01] the raised wrist is above the head for at least 2.5 s from the start signal on", () => {
  const performance = createPerformance({ acts: [{ kind: "raiseHand", duration: milliseconds(2500) }] });
  const signal = performance.truth.startSignalAt ?? Number.NaN;
  for (const after of [0, 600, 1300, 2000, 2500]) {
    const { rightWrist, nose, leftWrist } = bodyAt(performance, signal + after);
    expect(rightWrist.y).toBeGreaterThan(nose.y + 0.12);
    expect(leftWrist.y).toBeLessThan(nose.y);
  }
});

test("the knee raise lifts the knee by the given share of H", () => {
  const performance = createPerformance({
    acts: [{ kind: "kneeRaise", side: "left", lift: normalisedHeight(0.15), duration: milliseconds(2000) }],
  });
  const rise = bodyAt(performance, 1500).leftKnee.y - bodyAt(performance, 0).leftKnee.y;
  expect(rise / performance.truth.fullHeight).toBeCloseTo(0.15, 1);
});

test("a bow brings the head down with straight knees", () => {
  const performance = createPerformance({ acts: [{ kind: "bow", lean: degrees(70) }] });
  const { leftHip, leftKnee, leftAnkle, nose } = bodyAt(performance, 1800);
  expect(nose.y).toBeLessThan(bodyAt(performance, 0).nose.y - 0.3);
  const { thigh, shank } = performance.bodyAt(milliseconds(0)).measures;
  expect(Math.hypot(leftHip.x - leftAnkle.x, leftHip.y - leftAnkle.y, leftHip.z - leftAnkle.z)).toBeGreaterThan(
    0.99 * (thigh + shank),
  );
  expect(leftKnee.y).toBeGreaterThan(leftAnkle.y);
});

test("the visit has the repetitions that were asked for, all after the start signal and its countdown", () => {
  for (const exerciseId of ["squat", "mini_squat", "single_leg_stand"] as const) {
    const { truth, duration } = samplePerformance({ exerciseId, view: "oblique", repetitions: 3 });
    const events = exerciseId === "single_leg_stand" ? truth.holds : truth.reps;
    expect(events).toHaveLength(exerciseId === "single_leg_stand" ? 6 : 3);
    expect(events[0]?.startAt).toBeGreaterThan((truth.startSignalAt ?? Number.NaN) + 2000 + 5000 + 1000);
    expect(events.at(-1)?.endAt).toBeLessThan(duration);
  }
});

test("a visit without repetitions is only walking in, standing and leaving", () => {
  const { truth } = samplePerformance({ exerciseId: "squat", view: "front", repetitions: 0 });
  expect([truth.reps, truth.holds]).toEqual([[], []]);
});

test("impossible scripts are refused", () => {
  const squat = (depth: number) => createPerformance({ acts: [{ kind: "squat", depth: normalisedHeight(depth) }] });
  expect(() => squat(0.9)).toThrow(ScriptError);
  expect(() => squat(-0.1)).toThrow(ScriptError);
  expect(() => createPerformance({ acts: [{ kind: "stand", duration: milliseconds(5) }, { kind: "walkIn" }] })).toThrow(
    ScriptError,
  );
});

test("a stoop lowers the head and brings it forward", () => {
  const standing = (stoop: Degrees) =>
    bodyAt(createPerformance({ acts: [{ kind: "stand", duration: milliseconds(100) }], person: { stoop } }), 0);
  expect(standing(degrees(30)).nose.y).toBeLessThan(standing(degrees(0)).nose.y - 0.01);
  expect(standing(degrees(30)).nose.z).toBeGreaterThan(standing(degrees(0)).nose.z + 0.03);
});
