import { degrees, LANDMARK, type LandmarkName, milliseconds, type PoseFrame } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Camera, defaultCamera } from "./camera.ts";
import { createPerformance } from "./performance.ts";
import { projectBody } from "./project-body.ts";
import { vector } from "./vector.ts";

const SEED = 20_261_122;
const start = milliseconds(0);
const standing = (yaw: number) =>
  createPerformance({ acts: [{ kind: "stand", duration: milliseconds(1000) }], yaw: degrees(yaw) }).bodyAt(start);
const seen = (yaw: number, camera: Camera = defaultCamera) => projectBody(standing(yaw), camera, start);
const landmark = (frame: PoseFrame, set: "image" | "world", name: LandmarkName) => {
  const found = frame[set]?.[LANDMARK[name]];
  if (found === null || found === undefined) throw new Error(`${name} is missing`);
  return found;
};

test("[REP-09] facing the camera, the person's left is at larger x, in the picture and in the world", () => {
  for (const joint of ["Shoulder", "Hip", "Knee", "Ankle", "Eye"] as const) {
    for (const set of ["image", "world"] as const) {
      expect(landmark(seen(0), set, `left${joint}`).x).toBeGreaterThan(landmark(seen(0), set, `right${joint}`).x);
      expect(landmark(seen(180), set, `left${joint}`).x).toBeLessThan(landmark(seen(180), set, `right${joint}`).x);
    }
  }
});

test("at 90 degrees the right side is nearer and the left limbs are hidden", () => {
  const frame = seen(90);
  expect(landmark(frame, "image", "rightHip").z).toBeLessThan(landmark(frame, "image", "leftHip").z);
  expect(landmark(frame, "world", "rightHip").z).toBeLessThan(landmark(frame, "world", "leftHip").z);
  expect(landmark(frame, "image", "rightKnee").visibility).toBeGreaterThan(0.99);
  expect(landmark(frame, "image", "leftKnee").visibility).toBeLessThan(0.3);
  expect(landmark(frame, "image", "nose").x).toBeGreaterThan(landmark(frame, "image", "rightEar").x);
});

test("y grows downward, the feet are lowest, and the middle of the hips is the world's origin", () => {
  const frame = seen(20);
  expect(landmark(frame, "image", "nose").y).toBeLessThan(landmark(frame, "image", "leftHeel").y);
  const left = landmark(frame, "world", "leftHip");
  const right = landmark(frame, "world", "rightHip");
  expect([left.x + right.x, left.y + right.y, left.z + right.z].map((sum) => Math.abs(sum))).toSatisfy(
    (sums: readonly number[]) => sums.every((sum) => sum < 1e-9),
  );
});

test("a point in the line of sight is in the middle of the picture, wherever the camera is", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1.5, max: 5, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: 0.3, max: 2, noNaN: true }),
      (distance, around, height) => {
        const body = standing(0);
        const angle = (around * Math.PI) / 180;
        const camera: Camera = {
          ...defaultCamera,
          position: vector(distance * Math.sin(angle), height, distance * Math.cos(angle)),
          target: body.landmarks.nose,
        };
        const nose = landmark(projectBody(body, camera, start), "image", "nose");
        expect(nose.x).toBeCloseTo(640, 6);
        expect(nose.y).toBeCloseTo(360, 6);
      },
    ),
    { seed: SEED },
  );
});

test("turning the person to the right is walking the camera round to the left", () => {
  const turned = seen(45);
  const angle = (-45 * Math.PI) / 180;
  const walked = seen(0, {
    ...defaultCamera,
    position: vector(2.75 * Math.sin(angle), 0.95, 2.75 * Math.cos(angle)),
  });
  for (const name of Object.keys(LANDMARK) as LandmarkName[]) {
    expect(landmark(walked, "image", name).x).toBeCloseTo(landmark(turned, "image", name).x, 6);
    expect(landmark(walked, "world", name).z).toBeCloseTo(landmark(turned, "world", name).z, 6);
  }
});

test("nobody is found before the person has walked into the picture", () => {
  const performance = createPerformance({ acts: [{ kind: "walkIn" }] });
  expect(projectBody(performance.bodyAt(start), defaultCamera, start).image).toBeNull();
  expect(
    projectBody(performance.bodyAt(performance.duration), defaultCamera, performance.duration).image,
  ).not.toBeNull();
});
