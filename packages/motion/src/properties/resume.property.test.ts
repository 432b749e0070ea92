import { EXERCISE_IDS } from "@plumbline/exercises";
import { isSampleExercise } from "@plumbline/synthetic";
import { type SampleScene, sampleSceneOf } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PoseFrame } from "../body/pose-frame.ts";
import { calibrateRecording } from "../calibration/recording-calibration.ts";
import { startEngine } from "../engine.ts";
import { runEngine } from "../testing/run-engine.ts";
import { milliseconds } from "../units.ts";

const FPS = 15;
/** Whoever goes on rests first, milliseconds: the seat has to be found again (SEAT-1). */
const RESTING = 2000;

const later = (frame: PoseFrame, by: number): PoseFrame => ({ ...frame, at: milliseconds(frame.at + by) });

/** Cuts between the first repetition or hold and the second; the second part begins `pause` later, at rest. */
const cutInTwo = ({ frames, done }: SampleScene, pause: number) => {
  const [first, second] = done;
  if (first === undefined || second === undefined) return expect.fail("nothing to cut between");
  const seam = frames.findIndex(({ at }) => at >= (first.endAt + second.startAt) / 2);
  const still = frames[seam] ?? expect.fail("no frame at the seam");
  const rest = Array.from({ length: (RESTING * FPS) / 1000 }, (_, index) => later(still, (index * 1000) / FPS));
  const onwards = frames.slice(seam).map((frame) => later(frame, RESTING));
  return { before: frames.slice(0, seam), after: [...rest, ...onwards].map((frame) => later(frame, pause)) };
};

describe.each(EXERCISE_IDS.filter(isSampleExercise))("%s", (exerciseId) => {
  const scene = sampleSceneOf(exerciseId, { fps: FPS });
  const { spec, frames, done } = scene;
  const calibration = calibrateRecording(frames, spec) ?? expect.fail("no calibration");
  const pauses = fc.nat(600_000);

  test("[REP-05] a session that is interrupted between repetitions counts as a whole one", () => {
    fc.assert(
      fc.property(pauses, (pause) => {
        const { before, after } = cutInTwo(scene, pause);
        const first = runEngine(startEngine(spec, calibration), before);
        expect(first.count).toBe(1);
        expect(runEngine(first.state, after).count).toBe(done.length);
      }),
      { numRuns: 2, seed: 5 },
    );
  });

  test("[REP-01] a new engine that is given the same calibration counts the rest", () => {
    const { before, after } = cutInTwo(scene, 0);
    const counts = [before, after].map((part) => runEngine(startEngine(spec, calibration), part).count);
    expect(counts).toEqual([1, done.length - 1]);
  });
});
