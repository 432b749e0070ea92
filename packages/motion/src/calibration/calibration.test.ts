import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { sceneOf, squat, squats, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readBody } from "../body/body.ts";
import { angleInPicture } from "../body/joint-angle.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { milliseconds, normalisedHeight } from "../units.ts";
import { calibrateBody, EmptyCalibrationError } from "./calibrate-body.ts";
import { calibrateRecording } from "./recording-calibration.ts";

const specOf = (id: string): ExerciseSpec => findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);
const calibrate = (frames: readonly PoseFrame[], id = "squat") =>
  calibrateRecording(frames, specOf(id)) ?? expect.fail("no calibration");
const standing = sceneOf([stand(2)]).frames;

test("[CAL-2] a held squat is still, too, and is not taken for standing", () => {
  const { frames } = sceneOf([stand(1.2), squat({ depth: 0.2, pause: 6 }), stand(1.2)]);
  expect(calibrate(frames).legs.left?.hipAboveAnkle).toBeCloseTo(calibrate(standing).legs.left?.hipAboveAnkle ?? 0, -1);
});

test("[CAL-2] without a still second the highest moment must do", () => {
  const { frames } = sceneOf(squats(4, { depth: 0.2, phase: 0.7 }));
  const moving = frames.filter((frame) => frame.at > 200);
  const { bodyHeight } = calibrate(moving);
  expect(Math.abs(bodyHeight / calibrate(standing).bodyHeight - 1)).toBeLessThan(0.05);
});

test("[CAL-2] nor is the highest moment one with a lifted knee, whose ankles are as near to each other as at rest", () => {
  const knees = (["left", "right", "left", "right"] as const).map((side): Act => {
    return { kind: "kneeRaise", side, lift: normalisedHeight(0.2), duration: milliseconds(700) };
  });
  const { frames } = sceneOf(knees, { fps: 15 });
  const moving = frames.filter((frame) => frame.at > 300);
  const { bodyHeight } = calibrate(moving, "side_step");
  expect(Math.abs(bodyHeight / calibrate(standing, "side_step").bodyHeight - 1)).toBeLessThan(0.03);
});

test("[CAL-3] a recording that begins and ends on one leg stores no offset of the feet", () => {
  const { frames } = sceneOf([standOnOneLeg("left", 6, 0.2)]);
  const lifted = frames.filter((frame) => frame.at > 1500 && frame.at < 6000);
  expect(calibrate(lifted).ankleOffset).toBe(0);
});

test("[CAL-3] feet at different depths leave their offset", () => {
  const { frames } = sceneOf([stand(2)], { yaw: 45 });
  expect(Math.abs(calibrate(frames).ankleOffset)).toBeGreaterThan(0.005);
});

test("[REP-01] nothing to calibrate from is our own mistake", () => {
  expect(() => calibrateBody([], specOf("squat"))).toThrow(EmptyCalibrationError);
});

test("[KIN-3] how near a person stands does not change with posture", () => {
  const { frames } = sceneOf([stand(1), squat({ depth: 0.25 }), stand(1)], { yaw: 90 });
  const scales = frames.flatMap((frame) => readBody(frame)?.scale ?? []);
  expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.03);
});

test("[KIN-4] a frame without a knee has no body", () => {
  const [frame] = standing;
  const image = frame?.image?.map((landmark, index) => (index === LANDMARK.leftKnee ? null : landmark)) ?? null;
  expect(frame && readBody(frame)).not.toBeNull();
  expect(frame && readBody({ ...frame, image })).toBeNull();
});

test("[KIN-1] a joint angle is the same whichever way round its neighbours come, and under turning and scaling", () => {
  const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
  const landmark = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y, z: 0, visibility: 1 });
  const turned = ({ x, y }: { readonly x: number; readonly y: number }, angle: number, scale: number) =>
    landmark({
      x: scale * (x * Math.cos(angle) - y * Math.sin(angle)),
      y: scale * (x * Math.sin(angle) + y * Math.cos(angle)),
    });
  fc.assert(
    fc.property(place, place, place, fc.double({ min: 0, max: 6, noNaN: true }), (a, vertex, b, angle) => {
      const there = angleInPicture(landmark(a), landmark(vertex), landmark(b));
      const back = angleInPicture(landmark(b), landmark(vertex), landmark(a));
      const elsewhere = angleInPicture(turned(a, angle, 2), turned(vertex, angle, 2), turned(b, angle, 2));
      if (there === null) return;
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(180);
      expect(back).toBeCloseTo(there, 6);
      expect(elsewhere).toBeCloseTo(there, 3);
    }),
  );
});
