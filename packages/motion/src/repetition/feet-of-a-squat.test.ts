import { findExercise } from "@plumbline/exercises";
import { sceneOf, squats, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { Landmark, LandmarkSet, PoseFrame } from "../body/pose-frame.ts";

const { frames } = sceneOf([stand(1.5), ...squats(3, { depth: 0.2, phase: 2.6 }), stand(1.5)], { fps: 15 });
const squatCount = (seen: readonly PoseFrame[]): number =>
  analyseRecording(seen, findExercise("squat")?.spec ?? expect.fail("no squat")).reps.length;

const mapped = (set: LandmarkSet | null, change: (joint: Landmark, index: number) => Landmark): LandmarkSet | null =>
  set?.map((joint, index) => joint && change(joint, index)) ?? null;

const LEFT_FOOT: ReadonlySet<number> = new Set([LANDMARK.leftAnkle, LANDMARK.leftHeel, LANDMARK.leftFootIndex]);

/** Somebody who faces the camera, one foot so far behind the other: in metres, and as the detector guesses it. */
const withFootBack = (back: (at: number) => number): readonly PoseFrame[] =>
  frames.map((frame) => ({
    ...frame,
    world: mapped(frame.world, (joint, index) =>
      LEFT_FOOT.has(index) ? { ...joint, z: joint.z + back(frame.at) } : joint,
    ),
  }));

const HOP = { from: 2000, lasts: 600, height: 160 };

/** Off the floor with both feet, and back to the same place. */
const withHop: readonly PoseFrame[] = frames.map((frame) => {
  const share = (frame.at - HOP.from) / HOP.lasts;
  const up = share > 0 && share < 1 ? HOP.height * Math.sin(Math.PI * share) ** 2 : 0;
  return { ...frame, image: mapped(frame.image, (joint) => ({ ...joint, y: joint.y - up })) };
});

test("three squats are three", () => {
  expect(squatCount(frames)).toBe(3);
});

test("[SQ-8] lunges are no squats, even of somebody who never stands with the feet side by side", () => {
  expect(squatCount(withFootBack(() => 0.5))).toBe(0);
});

test("[SQ-8] a detector that guesses one foot back while somebody stands takes no squat away", () => {
  expect(squatCount(withFootBack((at) => (at < 1500 ? 0.3 : 0)))).toBe(3);
});

test("[SQ-3] who leaves the floor on the way down has not squatted; the next ones count", () => {
  expect(squatCount(withHop)).toBe(2);
});

const placeOf = (landmark: number): number => frames[0]?.image?.[landmark]?.y ?? Number.NaN;
/** H, pixels. */
const HEIGHT = placeOf(LANDMARK.leftHeel) - placeOf(LANDMARK.nose);

/** The left foot in the picture put aside by a share of H while the first squat goes down. */
const withFootAside = (share: number, lasts: number): readonly PoseFrame[] =>
  frames.map((frame) => {
    const isAside = frame.at >= 2600 && frame.at < 2600 + lasts;
    return {
      ...frame,
      image: mapped(frame.image, (joint, index) =>
        isAside && LEFT_FOOT.has(index) ? { ...joint, x: joint.x + share * HEIGHT } : joint,
      ),
    };
  });

test("[SQ-3] an ankle that a quick descent drags along for a moment takes no squat away; one that stays there does", () => {
  expect(squatCount(withFootAside(0.25, 140))).toBe(3);
  expect(squatCount(withFootAside(0.3, 1500))).toBe(2);
});
