import { EXERCISE_IDS } from "@plumbline/exercises";
import { changeFrameRate, isSampleExercise } from "@plumbline/synthetic";
import { sampleSceneOf } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { sidesCounted } from "../testing/sides-counted.ts";
import { milliseconds } from "../units.ts";

const FASTEST = 60;

const camera = fc.record({
  framesPerSecond: fc.constantFrom(15, 30, FASTEST),
  jitter: fc.double({ min: 0, max: 8, noNaN: true }).map(milliseconds),
  duplicated: fc.double({ min: 0, max: 0.3, noNaN: true }),
  seed: fc.nat(1000),
});

const stretchTime = (frames: readonly PoseFrame[], factor: number): readonly PoseFrame[] =>
  frames.map((frame) => ({ ...frame, at: milliseconds(frame.at * factor) }));

describe.each(EXERCISE_IDS.filter(isSampleExercise))("%s", (exerciseId) => {
  const { spec, done, frames } = sampleSceneOf(exerciseId, { fps: FASTEST });
  const expectTheSame = (changed: readonly PoseFrame[]) => {
    const counted = sidesCounted(analyseRecording(changed, spec), spec.movement);
    expect(counted).toHaveLength(done.length);
    const trueSides = done.map(({ side }) => side);
    expect(counted.map((side, index) => (trueSides[index] === null ? null : side))).toEqual(trueSides);
  };

  test("[REP-07] [FLT-1] counts the same at 15, 30 and 60 frames a second, late and delivered twice", () => {
    fc.assert(
      fc.property(camera, (options) => expectTheSame(changeFrameRate(frames, options))),
      { numRuns: 3, seed: 15 },
    );
  });

  // Every sample stays within the tempo of its exercise (§4.3) when it is a quarter faster or half as long again.
  test("[REP-14] counts the same when it is done faster or slower within its tempo", () => {
    const filmed = frames.filter((_, index) => index % 2 === 0);
    fc.assert(
      fc.property(fc.double({ min: 0.75, max: 1.5, noNaN: true }), (factor) =>
        expectTheSame(stretchTime(filmed, factor)),
      ),
      { numRuns: 3, seed: 14 },
    );
  });
});
