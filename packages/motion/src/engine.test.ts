import { findExercise } from "@plumbline/exercises";
import { sceneOf, squat, squats, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANDMARK_COUNT } from "./body/landmark.ts";
import type { Landmark, LandmarkSet, PoseFrame } from "./body/pose-frame.ts";
import { startCalibration, stepCalibration } from "./calibration/live-calibration.ts";
import { calibrateRecording } from "./calibration/recording-calibration.ts";
import { readEngine, startEngine } from "./engine.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import { runEngine } from "./testing/run-engine.ts";
import { milliseconds } from "./units.ts";

const specOf = (id: string): ExerciseSpec => findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);

const run = (frames: readonly PoseFrame[], id = "squat", startSignalAt: number | null = null) => {
  const calibration = calibrateRecording(frames, specOf(id)) ?? expect.fail("no calibration");
  const signal = startSignalAt === null ? null : milliseconds(startSignalAt);
  return runEngine(startEngine(specOf(id), calibration, signal), frames);
};

const five = sceneOf([stand(1.5), ...squats(5, { depth: 0.16 }), stand(1)], { yaw: 40 }).frames;

const mapLandmarks = (frame: PoseFrame, change: (landmark: Landmark) => Landmark): PoseFrame => {
  const map = (set: LandmarkSet | null) => set?.map((landmark) => landmark && change(landmark)) ?? null;
  return { ...frame, image: map(frame.image) };
};

describe("freezing (REP-05)", () => {
  const without = (from: number, to: number): readonly PoseFrame[] =>
    five.map((frame) => (frame.at > from && frame.at < to ? { ...frame, image: null, world: null } : frame));

  test("a freeze of up to 2 s resumes the phase: the repetition under way counts", () => {
    // The second squat begins at 4.7 s and is at its bottom at 5.9 s.
    const { count, events } = run(without(5600, 6100));
    expect(events.map((event) => event.type)).toContain("measurement.frozen");
    expect(count).toBe(5);
  });

  test("[GATE-5] what was seen while good frames were waited for belongs to the movement", () => {
    const rangesOf = (frames: readonly PoseFrame[]) =>
      run(frames).events.flatMap((event) => (event.type === "rep.completed" ? [event.rep.range] : []));
    const [whole, gapped] = [rangesOf(five), rangesOf(without(5300, 5700))];
    expect(gapped.length).toBe(5);
    expect(gapped[1]).toBeCloseTo(whole[1] ?? Number.NaN, 2);
  });

  test("a freeze of more than 2 s loses the repetition under way and no other", () => {
    const paused = sceneOf([stand(1.5), squat({ depth: 0.16, pause: 4 }), stand(1), squat({ depth: 0.16 }), stand(1)]);
    const hidden = paused.frames.map((frame) =>
      frame.at > 3000 && frame.at < 6000 ? { ...frame, image: null, world: null } : frame,
    );
    expect(run(paused.frames).count).toBe(2);
    expect(run(hidden).count).toBe(1);
  });

  test("[REP-04] somebody else, who is much nearer, freezes the count", () => {
    const intruded = five.map((frame) =>
      frame.at > 5000 && frame.at < 7000
        ? mapLandmarks(frame, (mark) => ({ ...mark, x: 640 + 1.6 * (mark.x - 640), y: 360 + 1.6 * (mark.y - 360) }))
        : frame,
    );
    const { events } = run(intruded);
    expect(events.flatMap((event) => (event.type === "measurement.frozen" ? [event.reason] : []))).toContain(
      "second-person",
    );
  });

  test("[REP-03] a body cut off at the feet freezes with its reason", () => {
    const cut = five.map((frame) => (frame.at > 5000 ? { ...frame, picture: { width: 1280, height: 560 } } : frame));
    const { events } = run(cut);
    expect(events.flatMap((event) => (event.type === "measurement.frozen" ? [event.reason] : []))).toEqual([
      "out-of-frame",
    ]);
  });
});

test("[REP-10] nothing counts in the first second after the start signal", () => {
  // The first squat begins 0.2 s after the signal: its start is not seen from rest.
  const { count } = run(five, "squat", 1700);
  expect(count).toBe(4);
});

test("[CAL-1] live calibration waits for stillness and then follows the person", () => {
  const { frames } = sceneOf([{ kind: "walkIn" }, stand(3)], {});
  let state = startCalibration();
  const kinds: string[] = [];
  for (const frame of frames) {
    const [next, status] = stepCalibration(state, frame, specOf("squat"));
    state = next;
    kinds.push(status.kind === "ready" ? "ready" : status.problem);
  }
  expect(kinds[0]).toMatch(/no-person|out-of-frame/);
  expect(kinds).toContain("moving");
  expect(kinds.at(-1)).toBe("ready");
});

describe("properties", () => {
  const mirrored = (frame: PoseFrame): PoseFrame =>
    mapLandmarks(frame, (mark) => ({ ...mark, x: frame.picture.width - mark.x }));

  test("[REP-09] a mirrored picture counts the same", () => {
    expect(run(five.map(mirrored)).count).toBe(5);
  });

  test("[KIN-3] the count does not depend on scale or place in the picture", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 3, noNaN: true }), fc.nat(500), fc.nat(300), (scale, right, down) => {
        const moved = five.map((frame) => ({
          ...mapLandmarks(frame, (mark) => ({ ...mark, x: mark.x * scale + right, y: mark.y * scale + down })),
          picture: { width: frame.picture.width * scale + 500, height: frame.picture.height * scale + 300 },
        }));
        expect(run(moved).count).toBe(5);
      }),
      { numRuns: 15 },
    );
  });

  test("[REP-07] time may run slower or faster within the tempo of the exercise", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 2.5, noNaN: true }), (stretch) => {
        const stretched = five.map((frame) => ({ ...frame, at: milliseconds(frame.at * stretch) }));
        expect(run(stretched).count).toBe(5);
      }),
      { numRuns: 15 },
    );
  });

  test("[FLT-1] duplicated frames and clocks that go back change nothing", () => {
    const stuttering = five.flatMap((frame, index) => [frame, frame, five[Math.max(0, index - 2)] ?? frame]);
    expect(run(stuttering).count).toBe(5);
  });

  test("[REP-13] the count never falls", () => {
    const { counts } = run(five);
    expect(counts.every((count, index) => index === 0 || count >= (counts[index - 1] ?? 0))).toBe(true);
  });

  const mark = fc.option(
    fc.record({
      x: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      y: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      z: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      visibility: fc.double({ noNaN: true, min: 0, max: 1 }),
    }),
    { nil: null, freq: 20 },
  );
  const marks = fc.option(fc.array(mark, { minLength: LANDMARK_COUNT, maxLength: LANDMARK_COUNT }), { nil: null });

  test("garbage between good frames never throws and never counts", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, marks), { maxLength: 20 }), fc.nat(five.length - 1), (garbage, place) => {
        const rubbish = garbage.map(
          ([image, world], index): PoseFrame => ({
            at: milliseconds((five[place]?.at ?? 0) + index + 1),
            picture: { width: 0, height: 0 },
            image,
            world,
            brightness: null,
          }),
        );
        const frames = [...five.slice(0, place + 1), ...rubbish, ...five.slice(place + 1)];
        expect(run(frames).count).toBeLessThanOrEqual(5);
      }),
      { numRuns: 40 },
    );
  });
});

test("[HOLD-1] the readout shows the hold under way", () => {
  const { frames } = sceneOf([stand(1.5), standOnOneLeg("right", 6)]);
  const { state } = run(
    frames.filter((frame) => frame.at < 5000),
    "single_leg_stand",
  );
  expect(readEngine(state).holding?.side).toBe("right");
  expect(readEngine(state).holding?.duration).toBeGreaterThan(1000);
});
