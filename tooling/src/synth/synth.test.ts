import { LANDMARK, milliseconds } from "@plumbline/motion";
import { createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import { expect, test } from "vitest";
import { readSynthOptions, SynthUsageError } from "./synth-options.ts";
import { toTrace } from "./to-trace.ts";

const needed = ["--exercise", "squat", "--view", "side", "--out", "a.json.gz"];

test("the options have defaults", () => {
  expect(readSynthOptions(needed)).toEqual({
    exercise: "squat",
    view: "side",
    repetitions: 5,
    yaw: null,
    range: null,
    pace: 1,
    stoop: 0,
    framesPerSecond: 30,
    noise: "low",
    seed: 1,
    out: "a.json.gz",
  });
});

test.each([
  [["--exercise", "handstand"], /--exercise "handstand"/u],
  [["--exercise", "back_extensor_supine"], /--exercise "back_extensor_supine" cannot be shown/u],
  [["--yaw", "270"], /--yaw takes a number from -180 to 180/u],
  [["--range", "0"], /--range takes a number/u],
  [["--tempo", "fast"], /--tempo takes a number/u],
  [["--stoop=-5"], /--stoop takes a number/u],
  [["--view", "behind"], /--view/u],
  [["--out", "a.txt"], /--out/u],
  [["--reps", "2.5"], /--reps takes a whole number/u],
  [["--depth", "deep"], /--depth takes a number/u],
  [["--fps", ""], /--fps/u],
  [["--noise", "loud"], /--noise/u],
  [["--speed", "3"], /--speed/u],
])("%j is refused by name", (words, message) => {
  const read = () => readSynthOptions([...needed, ...words]);
  expect(read).toThrow(SynthUsageError);
  expect(read).toThrow(message);
});

test("without a view the recommended one is taken, and a range may still be called a depth", () => {
  const read = (...words: readonly string[]) => readSynthOptions(["--out", "a.json.gz", ...words]);
  expect(read("--exercise", "wall_slide").view).toBe("front");
  expect(read("--exercise", "band_row", "--range", "70", "--yaw", "80")).toMatchObject({
    view: "side",
    range: 70,
    yaw: 80,
  });
  expect(read("--exercise", "squat", "--depth", "0.2").range).toBe(0.2);
});

test("a trace holds the frames in the recorded traces' format: rising times, 33 points, null where nobody is found", () => {
  const performance = createPerformance({ acts: [{ kind: "walkIn" }, { kind: "stand", duration: milliseconds(500) }] });
  const frames = framesOf(performance, defaultCamera, 10);
  const trace = toTrace(frames, { id: "a", source: "here", framesPerSecond: 10, picture: defaultCamera.picture });
  expect(trace).toMatchObject({ id: "a", detector: "synthetic", width: 1280, height: 720, fps: 10 });
  expect(trace.frames[0]).toEqual({ t: 0, kp: null, world: null });
  const last = trace.frames.at(-1);
  expect(last?.kp).toHaveLength(33);
  expect(last?.kp?.[LANDMARK.nose]?.[1]).toBeCloseTo(frames.at(-1)?.image?.[LANDMARK.nose]?.y ?? Number.NaN, 1);
  expect(last?.world?.[LANDMARK.leftHip]?.[3]).toBe(1);
  const times = trace.frames.map(({ t }) => t);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
