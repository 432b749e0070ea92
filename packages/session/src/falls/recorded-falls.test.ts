import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { type FallTrigger, fallWatchFor, startFallDetection, stepFallDetection } from "@plumbline/clinical";
import { EXERCISE_IDS, type ExerciseId, findExercise } from "@plumbline/exercises";
import {
  calibrateRecording,
  type Landmark,
  milliseconds,
  normalisedHeight,
  type PoseFrame,
  readEngine,
  readRise,
  restingHipHeight,
  startEngine,
  startHipWatch,
  stepEngine,
  stepHipWatch,
} from "@plumbline/motion";
import {
  addDetectorNoise,
  defaultCamera,
  framesOf,
  isSampleExercise,
  type SampleExerciseId,
  samplePerformance,
} from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";

const tracesFolder = path.resolve(import.meta.dirname, "../../../../../shared/data/traces");
const hasTraces = existsSync(tracesFolder);
const reason = hasTraces ? "" : " (skipped: ../shared/data/traces is not here)";

type StoredJoint = readonly [x: number, y: number, z: number, score: number] | null;
type StoredTrace = {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly {
    readonly t: number;
    readonly kp: readonly StoredJoint[] | null;
    readonly world: readonly StoredJoint[] | null;
  }[];
};

const toLandmark = (joint: StoredJoint): Landmark | null =>
  joint === null ? null : { x: joint[0], y: joint[1], z: joint[2], visibility: joint[3] };

const readTrace = (file: string): readonly PoseFrame[] => {
  const stored: StoredTrace = JSON.parse(gunzipSync(readFileSync(path.join(tracesFolder, file))).toString("utf8"));
  return stored.frames.map(({ t, kp, world }) => ({
    at: milliseconds(t),
    picture: { width: stored.width, height: stored.height },
    image: kp?.map(toLandmark) ?? null,
    world: world?.map(toLandmark) ?? null,
    brightness: null,
  }));
};

type Outcome = FallTrigger | "none" | "not-calibrated";

/** The whole recording through the watch that a session of this exercise has. */
const watchAll = (frames: readonly PoseFrame[], exercise: ExerciseId): Outcome => {
  const spec = findExercise(exercise)?.spec ?? expect.fail(`no exercise ${exercise}`);
  const calibration = calibrateRecording(frames, spec);
  const [first] = frames;
  if (calibration === null || first === undefined) return "not-calibrated";
  let hips = startHipWatch({ ...calibration, at: first.at }, spec.body);
  let engine = startEngine(spec, calibration);
  let detection = startFallDetection(fallWatchFor(exercise, null));
  const resting = restingHipHeight(calibration);
  for (const frame of frames) {
    [engine] = stepEngine(engine, frame);
    const { seatDrop } = readRise(engine, engine);
    const seat = seatDrop === null ? null : normalisedHeight(resting - seatDrop);
    const watch = fallWatchFor(exercise, spec.body === "upper" ? resting : seat);
    const [next, reading] = stepHipWatch(hips, frame, readEngine(engine).view ?? calibration.view);
    hips = next;
    detection = stepFallDetection({ ...detection, watch }, { at: frame.at, ...reading });
  }
  return detection.suspicion?.trigger ?? "none";
};

const VIEWS = ["front", "side"] as const;

const perform = (exerciseId: SampleExerciseId, view: (typeof VIEWS)[number]): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(samplePerformance({ exerciseId, view, repetitions: 2 }), defaultCamera, 10), {
    level: "low",
    seed: 3,
  });

describe("[FALL-01] [FALL-02] no exercise is taken for a fall", () => {
  it.each(EXERCISE_IDS.filter(isSampleExercise))(
    "%s, acted cleanly, from the front and the side, from walking in to leaving",
    (id) => {
      for (const view of VIEWS) expect(["none", "not-calibrated"]).toContain(watchAll(perform(id, view), id));
    },
  );

  it.skipIf(!hasTraces)(`no shared recording raises an alarm${reason}`, () => {
    const outcomes = readdirSync(tracesFolder).map((file) => [file, watchAll(readTrace(file), "mini_squat")] as const);
    const raised = outcomes.filter(([, outcome]) => outcome !== "none" && outcome !== "not-calibrated");
    const unseen = outcomes.filter(([, outcome]) => outcome === "not-calibrated").map(([file]) => file);
    expect(raised).toEqual([]);
    expect(outcomes.length - unseen.length).toBeGreaterThan(75);
  });
});
