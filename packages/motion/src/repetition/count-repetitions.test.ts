import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, squat, squats, stand } from "@plumbline/synthetic/testing";
import { describe, expect, it, test } from "vitest";
import { analyseRecording, type RecordingAnalysis } from "../analyse-recording.ts";
import { degrees, milliseconds, normalisedHeight } from "../units.ts";

const analyse = (id: string, { frames }: Pick<ReturnType<typeof sceneOf>, "frames">): RecordingAnalysis => {
  const exercise = findExercise(id);
  if (exercise === null) throw new Error(`no exercise ${id}`);
  return analyseRecording(frames, exercise.spec);
};

const analyseScript = (id: string, acts: readonly Act[], options: SceneOptions = {}): RecordingAnalysis =>
  analyse(id, sceneOf(acts, options));

const VIEWS = [
  ["front", 0],
  ["oblique", 45],
  ["side", 90],
  ["side", -90],
  ["oblique", -45],
] as const;

describe.each(VIEWS)("from the %s (yaw %d)", (view, yaw) => {
  test("[EX-squat] five squats are five, whatever their depth above the minimum", () => {
    for (const depth of [0.12, 0.17, 0.25]) {
      const analysis = analyseScript("squat", [stand(1.5), ...squats(5, { depth }), stand(1)], { yaw, noise: "low" });
      expect(analysis.reps.length).toBe(5);
      expect(analysis.view).toBe(view);
    }
  });

  test("[EX-mini_squat] a frail person's mini squats count", () => {
    const acts = [stand(1.5), ...squats(4, { depth: 0.05, phase: 1.5 }), stand(1)];
    expect(analyseScript("mini_squat", acts, { yaw }).reps.length).toBe(4);
  });

  test("[REP-12] a squat of six tenths of the minimum range is partial and does not count", () => {
    const analysis = analyseScript("squat", [stand(1.5), ...squats(2, { depth: 0.07 }), stand(1)], { yaw });
    expect(analysis.reps.length).toBe(0);
    expect(analysis.partials.length).toBe(2);
  });

  test("[REP-07] the same motion at 10, 15 and 30 frames a second gives the same count", () => {
    const acts = [stand(1.5), ...squats(3, { depth: 0.16 }), stand(1)];
    const counts = [10, 15, 30].map((fps) => analyseScript("squat", acts, { yaw, fps }).reps.length);
    expect(counts).toEqual([3, 3, 3]);
  });
});

describe("what is no squat", () => {
  const nothing = [
    ["a bow", { kind: "bow", lean: degrees(70) }],
    ["a knee raise", { kind: "kneeRaise", side: "left", lift: normalisedHeight(0.2) }],
    ["a raised hand", { kind: "raiseHand", duration: milliseconds(2500) }],
    ["standing", stand(3)],
  ] as const;

  test.each(nothing)("[SQ-1] [SQ-2] [SQ-3] %s", (_, act) => {
    for (const id of ["squat", "mini_squat"]) {
      for (const [, yaw] of VIEWS) {
        const { reps } = analyseScript(id, [stand(1.5), act, stand(0.8), act, stand(1.5)], { yaw, noise: "low" });
        expect(reps, `${id} at yaw ${yaw}`).toEqual([]);
      }
    }
  });

  test("[REP-10] walking in, standing and leaving", () => {
    for (const [, yaw] of VIEWS) {
      const analysis = analyseScript("squat", [{ kind: "walkIn" }, stand(3), { kind: "leave" }], { yaw, noise: "low" });
      expect(analysis.reps).toEqual([]);
      expect(analysis.notMeasurable).toBeNull();
    }
  });
});

describe("times and flags of a repetition", () => {
  const acts = [stand(1.5), squat({ depth: 0.18, phase: 1.5 }), stand(1.5)];
  const scene = sceneOf(acts, { yaw: 90 });
  const analysis = analyse("squat", scene);
  const [rep] = analysis.reps;
  const [truth] = scene.performance.truth.reps;

  it("[REP-16] peaks when the hips are lowest, within 100 ms", () => {
    expect(Math.abs((rep?.peakAt ?? 0) - (truth?.peakAt ?? Number.NaN))).toBeLessThanOrEqual(100);
  });

  it("[REP-16] lies within the true movement", () => {
    expect(rep?.startAt).toBeGreaterThanOrEqual((truth?.startAt ?? Number.NaN) - 50);
    expect(rep?.endAt).toBeLessThanOrEqual((truth?.endAt ?? Number.NaN) + 50);
  });

  it("[REP-17] reports its range as a share of H, within a tenth", () => {
    expect(rep?.range).toBeGreaterThan(0.16);
    expect(rep?.range).toBeLessThan(0.2);
  });

  it("[REP-17] measures the near knee only, from the side", () => {
    expect(rep?.kneeFlexion.isEstimate).toBe(false);
    expect(rep?.kneeFlexion.left).toBeNull();
    expect(rep?.kneeFlexion.right).toBeGreaterThan(45);
  });

  it("[REP-14] is neither fast nor slow, and clean", () => {
    expect(rep?.flags).toEqual([]);
    expect(rep?.isClean).toBe(true);
  });

  test("[REP-14] a hurried squat counts and is flagged fast", () => {
    const { reps } = analyseScript("squat", [stand(1.5), squat({ depth: 0.15, phase: 0.6 }), stand(1.5)], {
      yaw: 90,
    });
    expect(reps.map((fast) => fast.flags)).toEqual([["fast"]]);
  });

  test("[REP-13] a pause at the bottom is one repetition", () => {
    const paused = squat({ depth: 0.18, pause: 2.5 });
    expect(analyseScript("squat", [stand(1.5), paused, stand(1)], { yaw: 90 }).reps.length).toBe(1);
  });
});
