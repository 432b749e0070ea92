import { EXERCISE_IDS, findExercise } from "@plumbline/exercises";
import { degrees, milliseconds, moveOf } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { recommendedView, samplePerformance } from "./sample-performance.ts";
import { isSampleExercise, sampleScripts } from "./samples/sample-scripts.ts";
import { jointsAt } from "./testing/seen-signal.ts";
import { distanceBetween } from "./vector.ts";

const ids = EXERCISE_IDS.filter(isSampleExercise);
const eventsOf = ({ truth }: ReturnType<typeof samplePerformance>) => [...truth.reps, ...truth.holds];

test("every exercise but the one on a bed can be shown to a camera", () => {
  expect(EXERCISE_IDS.filter((id) => !isSampleExercise(id))).toEqual(["back_extensor_supine"]);
});

describe.each(ids)("%s", (exerciseId) => {
  const visit = samplePerformance({ exerciseId, repetitions: 2 });
  const spec = findExercise(exerciseId)?.spec;

  test("has what was asked for, once for both sides or for each, after the start signal and its countdown", () => {
    const events = eventsOf(visit);
    const sides = new Set(events.map(({ side }) => side));
    expect(events).toHaveLength(sides.has("left") ? 4 : 2);
    expect(sides.has("right")).toBe(sides.has("left"));
    expect(events[0]?.startAt).toBeGreaterThan((visit.truth.startSignalAt ?? Number.NaN) + 2000 + 5000);
    expect(events.at(-1)?.endAt).toBeLessThan(visit.duration - 2000);
  });

  test("[EX-VIEW] goes well beyond the minimum range of its signal, and stays within its cap", () => {
    const move = spec === undefined ? null : moveOf(spec.movement);
    if (move?.range.of !== "own-best") return;
    for (const { peak } of eventsOf(visit)) {
      expect(peak).toBeGreaterThan(1.25 * move.range.minimum);
      expect(peak).toBeLessThan(move.range.cap ?? Number.POSITIVE_INFINITY);
    }
  });

  test("is seen in the recommended view, and another range and pace are what was asked for", () => {
    expect(spec?.views[0]).toBe(recommendedView(exerciseId));
    const range = sampleScripts[exerciseId].range * 0.9;
    const slow = samplePerformance({ exerciseId, repetitions: 2, range, pace: 1.5 });
    for (const { peak } of eventsOf(slow)) expect(peak).toBeCloseTo(range, 6);
    if (spec?.movement.kind === "repetition") expect(slow.duration).toBeGreaterThan(visit.duration + 500);
  });

  test("starts from the exercise's own position: nothing moves for a second of the countdown", () => {
    const startAt = eventsOf(visit)[0]?.startAt ?? 0;
    // Weight goes over one leg before the other leaves the floor, and hands to the chest before one stands up.
    const [before, after] = [startAt - 3500, startAt - 2500].map((at) => jointsAt(visit, at));
    for (const name of ["leftWrist", "rightAnkle", "nose"] as const) {
      if (before && after) expect(distanceBetween(before[name], after[name])).toBeLessThan(0.02);
    }
  });
});

test.each(["band_row", "knee_extension"] as const)("%s: the patient sits there already", (exerciseId) => {
  const visit = samplePerformance({ exerciseId, repetitions: 1 });
  expect(visit.chair).not.toBeNull();
  const { leftHip, leftKnee } = jointsAt(visit, 0);
  expect(Math.abs(leftHip.y - leftKnee.y)).toBeLessThan(0.12);
});

test("knee_extension: the chair comes round with its sitter, who then shows the other leg, and leaves past no chair", () => {
  const { truth, chairAt, duration } = samplePerformance({ exerciseId: "knee_extension", repetitions: 2 });
  expect(truth.reps.map(({ side }) => side)).toEqual(["right", "right", "left", "left"]);
  const [before, after] = [chairAt(milliseconds(0)), chairAt(duration)];
  expect(Math.cos((after?.place.heading ?? 0) - (before?.place.heading ?? 0))).toBeCloseTo(-1, 6);
  const visit = samplePerformance({ exerciseId: "knee_extension", repetitions: 2 });
  const left = truth.reps[2];
  const hips = jointsAt(visit, left?.startAt ?? 0).leftHip;
  expect(Math.hypot(hips.x - (after?.place.x ?? 0), hips.z - (after?.place.z ?? 0))).toBeLessThan(0.25);
  expect(Math.sign(jointsAt(visit, duration).nose.x)).toBe(-Math.sign(after?.place.x ?? 0));
});

test("a set fades: the last repetition has lost its share of the range and takes longer, in one act or in several", () => {
  for (const exerciseId of ["squat", "wall_pushup", "band_pull_apart"] as const) {
    const { reps } = samplePerformance({ exerciseId, repetitions: 5, fatigue: { range: 0.3, slower: 0.5 } }).truth;
    const [first, last] = [reps[0], reps.at(-1)];
    expect((last?.peak ?? 0) / (first?.peak ?? 1)).toBeCloseTo(0.7, 6);
    const rise = (rep: typeof first) => (rep?.peakAt ?? 0) - (rep?.startAt ?? 0);
    expect(rise(last) / rise(first)).toBeCloseTo(1.5, 6);
    const peaks = reps.map(({ peak }) => peak);
    expect(peaks).toEqual(peaks.toSorted((a, b) => b - a));
  }
});

test("the weaker side does its share of the other's range", () => {
  const asymmetry = { weaker: "right", share: 0.6 } as const;
  const { reps } = samplePerformance({ exerciseId: "march", repetitions: 3, asymmetry }).truth;
  expect(reps.map(({ side, peak }) => (peak * (side === "left" ? 0.6 : 1)).toFixed(6))).toEqual(
    reps.map(() => (0.2 * 0.6).toFixed(6)),
  );
});

test("a visit may be somebody else's, turned as asked", () => {
  const visit = samplePerformance({
    exerciseId: "step_up",
    repetitions: 1,
    yaw: degrees(180),
    person: { stature: 1.5, stoop: degrees(20) },
  });
  const [rep] = visit.truth.reps;
  expect(rep?.peak).toBeCloseTo(0.1, 9);
  const { nose, leftEar, rightEar } = jointsAt(visit, rep?.peakAt ?? 0);
  expect(nose.z).toBeLessThan((leftEar.z + rightEar.z) / 2);
});
