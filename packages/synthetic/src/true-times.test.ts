import { EXERCISE_IDS } from "@plumbline/exercises";
import { milliseconds, normalisedHeight } from "@plumbline/motion";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { createPerformance, type Truth } from "./performance.ts";
import { samplePerformance } from "./sample-performance.ts";
import { isSampleExercise } from "./samples/sample-scripts.ts";
import { trueTimesOf } from "./true-times.ts";

const stand: Act = { kind: "stand", duration: milliseconds(1500) };

const perform = (act: Act) => {
  const performance = createPerformance({ acts: [stand, act, stand] });
  const [done = expect.fail("nothing was done")] = [...performance.truth.reps, ...performance.truth.holds];
  return { done, times: trueTimesOf(performance, done) ?? expect.fail("it is no hold") };
};

/** A smooth movement has come a tenth of its way after this share of its time (Flash and Hogan 1985). */
const TENTH_AFTER = 0.2476;

test("[TIME-2] a squat lasts from a tenth of its way down until a tenth of its way is left", () => {
  for (const [down, up] of [
    [1500, 900],
    [2400, 2400],
  ] as const) {
    const depth = normalisedHeight(0.2);
    const act: Act = { kind: "squat", depth, down: milliseconds(down), up: milliseconds(up) };
    const { done, times } = perform(act);
    // The body sways a little on its way.
    expect(Math.abs(times.startAt - (done.startAt + TENTH_AFTER * down))).toBeLessThan(15);
    expect(Math.abs(times.endAt - (done.endAt - TENTH_AFTER * up))).toBeLessThan(15);
  }
});

test("[TIME-3] a single-leg stance lasts from 0.035 H until 0.02 H, so that a higher lift begins sooner", () => {
  const timesOf = (lift: number) =>
    perform({ kind: "singleLegStand", side: "left", duration: milliseconds(4000), lift: normalisedHeight(lift) });
  const [low, high] = [timesOf(0.05), timesOf(0.2)];
  for (const { done, times } of [low, high]) {
    expect(times.startAt).toBeGreaterThan(done.startAt);
    expect(times.endAt).toBeLessThan(done.endAt);
  }
  expect(high.times.startAt).toBeLessThan(low.times.startAt - 50);
  expect(high.times.endAt).toBeGreaterThan(low.times.endAt + 50);
});

test("[TIME-3] a foot that is lifted less than that was none", () => {
  const lift = normalisedHeight(0.02);
  const act: Act = { kind: "singleLegStand", side: "left", duration: milliseconds(4000), lift };
  const performance = createPerformance({ acts: [stand, act, stand] });
  expect(performance.truth.holds.map((hold) => trueTimesOf(performance, hold))).toEqual([null]);
});

test("[TIME-3] feet heel to toe, and a foot that is put back, are held while the foot is at its place", () => {
  for (const act of [
    { kind: "tandemStand", side: "left", duration: milliseconds(4000) },
    { kind: "calfStretch", side: "left", duration: milliseconds(4000), split: normalisedHeight(0.3) },
  ] as const) {
    const { done, times } = perform(act);
    // The script's own times are those of the foot that is wholly there.
    expect(times.startAt).toBeLessThan(done.startAt);
    expect(done.startAt - times.startAt).toBeLessThan(350);
    expect(times.endAt).toBeGreaterThan(done.endAt);
    expect(times.endAt - done.endAt).toBeLessThan(350);
  }
});

test.each(EXERCISE_IDS.filter(isSampleExercise))("%s: what is seen of it lies within what its script moves", (id) => {
  const visit = samplePerformance({ exerciseId: id, view: "front", repetitions: 2 });
  const events: readonly (Truth["reps"][number] | Truth["holds"][number])[] = [
    ...visit.truth.reps,
    ...visit.truth.holds,
  ];
  expect(events.length).toBeGreaterThan(1);
  for (const done of events) {
    const { startAt, endAt } = trueTimesOf(visit, done) ?? expect.fail("it is no hold");
    expect(startAt).toBeGreaterThan(done.startAt - 350);
    expect(endAt).toBeLessThan(done.endAt + 350);
    expect(endAt - startAt).toBeGreaterThan(0.3 * (done.endAt - done.startAt));
  }
});
