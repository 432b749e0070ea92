import { findExercise } from "@plumbline/exercises";
import { type Act, type Performance, trueTimesOf } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording, type RecordingAnalysis } from "../analyse-recording.ts";
import type { PoseFrame } from "../body/pose-frame.ts";

const analyse = (frames: readonly PoseFrame[]): RecordingAnalysis => {
  const exercise = findExercise("single_leg_stand");
  if (exercise === null) throw new Error("no exercise single_leg_stand");
  return analyseRecording(frames, exercise.spec);
};

const analyseScript = (acts: readonly Act[], options: SceneOptions): RecordingAnalysis =>
  analyse(sceneOf(acts, options).frames);

/** TIME-3, milliseconds. */
const trueHolds = (performance: Performance): readonly number[] =>
  performance.truth.holds.map((hold) => {
    const times = trueTimesOf(performance, hold);
    return times === null ? 0 : times.endAt - times.startAt;
  });

describe.each([
  ["front", 0],
  ["oblique", 45],
  ["oblique", -40],
] as const)("from the %s (yaw %d)", (_, yaw) => {
  test("[EX-single_leg_stand] [HOLD-1] times each leg by the leg that stands", () => {
    const acts = [stand(1.5), standOnOneLeg("left", 5), stand(1), standOnOneLeg("right", 8), stand(1.5)];
    const { performance, frames } = sceneOf(acts, { yaw });
    const { holds } = analyse(frames);
    expect(holds.map((hold) => hold.side)).toEqual(["left", "right"]);
    const truths = trueHolds(performance);
    expect(truths.length).toBe(2);
    truths.forEach((truth, index) => {
      expect(Math.abs((holds[index]?.duration ?? 0) - truth)).toBeLessThanOrEqual(100);
    });
  });

  test("[HOLD-2] a foot lifted for less than half a second is no hold", () => {
    const { holds } = analyseScript([stand(1.5), standOnOneLeg("left", 0), stand(1.5)], { yaw });
    expect(holds.every((hold) => hold.duration >= 500)).toBe(true);
  });

  test("[HOLD-5] [CAL-2] a foot lifted too little is no hold, though it goes back and is stiller than before", () => {
    for (const lift of [0.021, 0.028]) {
      const acts = [stand(1.5), standOnOneLeg("left", 8, lift), stand(1), standOnOneLeg("right", 8, lift), stand(1.5)];
      expect(analyseScript(acts, { yaw }).holds).toEqual([]);
    }
  });

  test("standing on both feet is no hold", () => {
    expect(analyseScript([stand(6)], { yaw, noise: "low" }).holds).toEqual([]);
  });
});

test("[EX-REFUSE] the side view, where the legs overlap, is refused with its reason", () => {
  const analysis = analyseScript([stand(1.5), standOnOneLeg("left", 5), stand(1.5)], { yaw: 90 });
  expect(analysis.notMeasurable).toBe("wrong-view");
  expect(analysis.holds).toEqual([]);
});

test("[HOLD-2] a recording that ends on one leg ends the hold", () => {
  const { frames } = sceneOf([stand(1.5), standOnOneLeg("left", 6)]);
  const cut = frames.filter((frame) => frame.at < 5000);
  const { holds } = analyse(cut);
  expect(holds.length).toBe(1);
  expect(holds[0]?.endAt).toBe(cut.at(-1)?.at);
});

test("[REP-05] time in which the person could not be seen is no hold", () => {
  const { frames } = sceneOf([stand(1.5), standOnOneLeg("left", 8), stand(1.5)]);
  const hidden = frames.map((frame) => (frame.at > 5000 && frame.at < 6500 ? { ...frame, image: null } : frame));
  const [whole] = analyse(frames).holds;
  const [interrupted] = analyse(hidden).holds;
  expect(Math.abs((interrupted?.endAt ?? 0) - (whole?.endAt ?? 0))).toBeLessThan(10);
  // 1.5 s unseen and the 0.5 s of good frames that a freeze asks for.
  expect((whole?.duration ?? 0) - (interrupted?.duration ?? 0)).toBeGreaterThanOrEqual(1500);
  expect((whole?.duration ?? 0) - (interrupted?.duration ?? 0)).toBeLessThanOrEqual(2200);
});
