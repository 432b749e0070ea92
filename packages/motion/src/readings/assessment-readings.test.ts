import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import type { PoseFrame } from "../body/pose-frame.ts";
import { calibrateRecording } from "../calibration/recording-calibration.ts";
import { type EngineState, startEngine, stepEngine } from "../engine.ts";
import { milliseconds } from "../units.ts";
import { readRise, wasMeasured } from "./rise-reading.ts";
import { readStance, type StanceReadingState, stepStanceReading } from "./stance-reading.ts";

const sit = (seconds: number): Act => ({ kind: "sit", duration: milliseconds(seconds * 1000) });
const rise = (hands: "crossed" | "thighs"): Act => ({ kind: "sitToStand", hands });

const start = (id: string, frames: readonly PoseFrame[]) => {
  const spec = findExercise(id)?.spec ?? expect.fail(`no ${id}`);
  const calibration = calibrateRecording(frames, spec) ?? expect.fail("nobody stood still");
  return { calibration, engine: startEngine(spec, calibration) };
};

const readRises = (acts: readonly Act[], options: SceneOptions = {}) => {
  const script: readonly Act[] = [stand(1.5), { kind: "sitDown" }, sit(2), ...acts, sit(1)];
  const { performance, frames } = sceneOf(script, { yaw: 90, chair: {}, ...options });
  let state: EngineState = start("sit_to_stand", frames).engine;
  const readings = frames.map((frame) => {
    const before = state;
    [state] = stepEngine(before, frame);
    return { at: frame.at, rise: readRise(before, state), isMeasured: wasMeasured(before, state) };
  });
  return { readings, reps: performance.truth.reps };
};

test("[SEAT-1] P is 0 on the seat and 1 standing, in every frame, and is not known before the seat is", () => {
  const { readings, reps } = readRises([rise("crossed")]);
  const [rep] = reps;
  const pAt = (time: number) => readings.find(({ at }) => at >= time)?.rise.position;
  expect(pAt(1000)).toBeNull();
  expect(pAt((rep?.startAt ?? 0) - 200)).toBeCloseTo(0, 1);
  expect(pAt(((rep?.startAt ?? 0) + (rep?.peakAt ?? 0)) / 2)).toBeCloseTo(0.5, 0);
  expect(pAt((rep?.peakAt ?? 0) + 300)).toBeCloseTo(1, 1);
});

test("[FC-STS-A] hands that pushed in one rise are not held against the next", () => {
  const { readings, reps } = readRises([rise("thighs"), sit(1), rise("crossed")]);
  const pushedIn = (index: number) =>
    readings.filter(({ at, rise: { mayHandsPush } }) => {
      const rep = reps[index];
      return rep !== undefined && mayHandsPush && at >= rep.startAt - 500 && at <= rep.endAt;
    }).length;
  expect(pushedIn(0)).toBeGreaterThan(0);
  expect(pushedIn(1)).toBe(0);
});

test("[GATE-1] a frame that is not measured has no reading", () => {
  const { readings } = readRises([rise("crossed")], { yaw: 180 });
  expect(readings.every(({ isMeasured, rise: { position } }) => !isMeasured && position === null)).toBe(true);
});

test("[SIG-3] a stance says where the feet are and which one is up, and nothing of a frame without a body", () => {
  const { frames } = sceneOf([stand(2), standOnOneLeg("left", 4), stand(1)]);
  const { calibration } = start("single_leg_stand", frames);
  let state: StanceReadingState | null = null;
  const readings = frames.map((frame) => {
    state = stepStanceReading(state, frame, calibration);
    return readStance(state, frame.at);
  });
  const [standing, lifted] = [readings[30], readings[150]];
  expect(standing?.lift).toBeCloseTo(0, 2);
  expect(lifted?.lift).toBeCloseTo(-0.1, 1);
  expect((standing?.feet.right.y ?? 0) - (lifted?.feet.right.y ?? 0)).toBeGreaterThan(0.05);
  const nobody = {
    at: milliseconds(1e6),
    picture: { width: 1, height: 1 },
    image: null,
    world: null,
    brightness: null,
  };
  expect(readStance(stepStanceReading(state, nobody, calibration), nobody.at)).toBeNull();
});
