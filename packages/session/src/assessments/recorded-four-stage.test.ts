import { type LandmarkName, milliseconds, type PoseFrame } from "@plumbline/motion";
import {
  addDetectorNoise,
  type Camera,
  createPerformance,
  defaultCamera,
  type NoiseLevel,
  projectBody,
  type SyntheticBody,
} from "@plumbline/synthetic";
import { describe, expect, test } from "vitest";
import { assessFrames } from "../testing/assess-frames.ts";

/** Where the feet are, metres: apart sideways, the left one ahead, the left one off the floor. */
type Feet = { readonly apart: number; readonly ahead: number; readonly lifted: number };
/** Somebody who faces the camera moves the feet there within a second, and stays so many seconds. */
type Stage = Partial<Feet> & { readonly stays: number };

const MOVES = 1;
const AT_EASE: Feet = { apart: 0.18, ahead: 0, lifted: 0 };
const TOGETHER = { apart: 0.09 };
const SEMI_TANDEM = { apart: 0.08, ahead: 0.13 };
const TANDEM = { apart: 0.01, ahead: 0.26 };
const ON_ONE_LEG = { apart: 0.14, lifted: 0.15 };
const ATEASE_FOR = 2;

const feetAt = (stages: readonly Stage[], seconds: number): Feet => {
  let since = ATEASE_FOR;
  let from = AT_EASE;
  for (const { stays, ...feet } of stages) {
    const to = { ...AT_EASE, ...feet };
    if (seconds < since + MOVES + stays) {
      const share = Math.min(1, Math.max(0, (seconds - since) / MOVES));
      const between = (read: (of: Feet) => number): number => read(from) + share * (read(to) - read(from));
      // The left foot swings there.
      const swing = 0.05 * Math.sin(Math.PI * share);
      return {
        apart: between(({ apart }) => apart),
        ahead: between(({ ahead }) => ahead),
        lifted: between(({ lifted }) => lifted) + swing,
      };
    }
    since += MOVES + stays;
    from = to;
  }
  return from;
};

const LEFT: readonly LandmarkName[] = ["leftAnkle", "leftHeel", "leftFootIndex"];
const RIGHT: readonly LandmarkName[] = ["rightAnkle", "rightHeel", "rightFootIndex"];

/** The same body with its feet elsewhere; the left knee comes half of the way. */
const place = (body: SyntheticBody, { apart, ahead, lifted }: Feet): SyntheticBody => {
  const move = (name: LandmarkName, x: number, y: number, z: number) => {
    const point = body.landmarks[name];
    return [name, { x: point.x + x, y: point.y + y, z: point.z + z }] as const;
  };
  const { leftAnkle, rightAnkle } = body.landmarks;
  const left = rightAnkle.x + apart - leftAnkle.x;
  return {
    ...body,
    landmarks: {
      ...body.landmarks,
      ...Object.fromEntries(LEFT.map((name) => move(name, left, lifted, ahead))),
      ...Object.fromEntries(RIGHT.map((name) => move(name, 0, 0, 0))),
      ...Object.fromEntries([move("leftKnee", left / 2, lifted / 2, ahead / 2 + lifted)]),
    },
  };
};

type Film = { readonly camera?: Camera; readonly noise?: NoiseLevel; readonly seed?: number };

const film = (stages: readonly Stage[], { camera = defaultCamera, noise = "none", seed = 1 }: Film = {}) => {
  const length = stages.reduce((sum, { stays }) => sum + MOVES + stays, ATEASE_FOR);
  const standing = createPerformance({ acts: [{ kind: "stand", duration: milliseconds(length * 1000) }], seed });
  const frames = Array.from({ length: Math.floor(length * 30) }, (_, index): PoseFrame => {
    const at = milliseconds((index * 1000) / 30);
    return projectBody(place(standing.bodyAt(at), feetAt(stages, at / 1000)), camera, at);
  });
  return addDetectorNoise(frames, { level: noise, seed });
};

const fourStage = (stages: readonly Stage[], options: Film = {}) =>
  assessFrames("four_stage_balance", film(stages, options));

const all: readonly Stage[] = [
  { ...TOGETHER, stays: 11 },
  { ...SEMI_TANDEM, stays: 11 },
  { ...TANDEM, stays: 11 },
  { ...ON_ONE_LEG, stays: 11 },
  { stays: 1 },
];
const high: Camera = { ...defaultCamera, position: { x: 0, y: 1.2, z: 2.5 }, target: { x: 0, y: 1.2, z: 0 } };
const low: Camera = { ...defaultCamera, position: { x: 0, y: 0.8, z: 3.5 }, target: { x: 0, y: 0.8, z: 0 } };

describe.each([
  ["0.95 m high and 2.75 m away", defaultCamera],
  ["1.2 m high and 2.5 m away", high],
  ["0.8 m high and 3.5 m away", low],
] as const)("a camera %s", (_, camera) => {
  test("[ASSESS-4S-01] [REC-3] all four stances, each of ten seconds", () => {
    for (const noise of ["none", "low"] as const) {
      expect(fourStage(all, { camera, noise })).toMatchObject({ score: 40, validity: "valid", fallRisk: false });
    }
  });
});

test("[ASSESS-4S-03] the first stance that is left before ten seconds ends the test", () => {
  const result = fourStage([...all.slice(0, 2), { ...TANDEM, stays: 6 }, { stays: 3 }], { noise: "low" });
  expect(result).toMatchObject({ validity: "valid", fallRisk: true });
  expect(result.score).toBeGreaterThan(25.5);
  expect(result.score).toBeLessThan(27);
});

test("[ASSESS-4S-04] one leg for less than ten seconds is no fall-risk result", () => {
  const result = fourStage([...all.slice(0, 3), { ...ON_ONE_LEG, stays: 4 }, { stays: 2 }]);
  expect(result).toMatchObject({ validity: "valid", fallRisk: false });
  expect(result.score).toBeGreaterThan(33.5);
  expect(result.score).toBeLessThan(35.5);
});

test("[REC-3] a stance that was left and is taken up once more: nobody can say which one was the test", () => {
  const again = [...all.slice(0, 2), { ...TANDEM, stays: 4 }, { stays: 2 }, { ...TANDEM, stays: 11 }, { stays: 1 }];
  expect(fourStage(again)).toMatchObject({ fallRisk: false, validity: ["wrong_protocol"] });
});

test("[REC-3] feet that stay side by side are no semi-tandem, and the test is not complete", () => {
  const sideBySide = [all[0], { ...TOGETHER, apart: 0.08, stays: 11 }, { stays: 2 }].flatMap((stage) => stage ?? []);
  expect(fourStage(sideBySide, { noise: "low" })).toMatchObject({ score: 10, validity: ["wrong_protocol"] });
});

test("[REC-3] a semi-tandem that goes on is no tandem, and a tandem that goes on no lifted foot", () => {
  const stays = (index: number) => all.map((stage, at) => (at === index ? { ...stage, stays: 40 } : stage));
  expect(fourStage(stays(1).slice(0, 2))).toMatchObject({ score: 20, validity: ["wrong_protocol"] });
  expect(fourStage(stays(2).slice(0, 3))).toMatchObject({ score: 30, validity: ["wrong_protocol"] });
});

test("[REC-3] feet at ease, or one of them already ahead, are not side by side: no score", () => {
  for (const stage of [{ stays: 12 }, { ...SEMI_TANDEM, stays: 12 }]) {
    expect(fourStage([stage])).toMatchObject({ score: null, validity: ["wrong_protocol"] });
  }
});

test("[ASSESS-4S-02] [FC-09] somebody who sways widely has let the stance go", () => {
  const swaying = film(all).map((frame) => {
    // The hips go 12 cm to the side and back within a second.
    const by = 60 * Math.max(0, Math.sin((Math.PI * (frame.at - 8000)) / 1000)) * Number(frame.at < 9000);
    if (frame.image === null || frame.at < 8000) return frame;
    const image = frame.image.map((point, index) => point && (index < 25 ? { ...point, x: point.x + by } : point));
    return { ...frame, image };
  });
  const result = assessFrames("four_stage_balance", swaying);
  expect(result).toMatchObject({ validity: "valid", fallRisk: true });
  expect(result.score).toBeLessThan(6.5);
});
