import { LANDMARK_COUNT, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toPoseFrame } from "./to-pose-frame.ts";

const capture = {
  at: milliseconds(1234),
  picture: { width: 1080, height: 1920 },
  detectedIn: { width: 360, height: 640 },
  brightness: 0.4,
};

const keypoint = (index: number) => ({ x: index, y: 2 * index, z: -3 * index, score: index / LANDMARK_COUNT });
const keypoints = Array.from({ length: LANDMARK_COUNT }, (_, index) => keypoint(index));
const keypoints3D = keypoints.map(({ x, y, z, score }) => ({ x: x / 100, y: y / 100, z: z / 100, score }));

test("image landmarks come out in the camera's pixels, world landmarks in metres as they were", () => {
  const frame = toPoseFrame({ keypoints, keypoints3D }, capture);
  expect(frame.image?.[5]).toEqual({ x: 15, y: 30, z: -45, visibility: 5 / LANDMARK_COUNT });
  expect(frame.world?.[5]).toEqual({ x: 0.05, y: 0.1, z: -0.15, visibility: 5 / LANDMARK_COUNT });
  expect(frame).toMatchObject({ at: 1234, picture: { width: 1080, height: 1920 }, brightness: 0.4 });
});

test("nobody found is a value", () => {
  expect(toPoseFrame(null, capture)).toMatchObject({ image: null, world: null, at: 1234 });
});

test("a joint with a number that is not finite is null, and no other joint suffers", () => {
  const notFinite = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, undefined);
  const broken = fc.record({
    index: fc.nat(LANDMARK_COUNT - 1),
    field: fc.constantFrom("x", "y", "z", "score"),
    notFinite,
  });
  fc.assert(
    fc.property(broken, ({ index, field, notFinite: value }) => {
      const damaged = keypoints.map((point, at) => (at === index ? { ...point, [field]: value } : point));
      const frame = toPoseFrame({ keypoints: damaged, keypoints3D }, capture);
      expect(frame.image?.flatMap((landmark, at) => (landmark === null ? [at] : []))).toEqual([index]);
      expect(frame.world).not.toContain(null);
    }),
  );
});

test("always 33 entries with visibility from 0 to 1, whatever the library returns", () => {
  const anyKeypoint = fc.record({ x: fc.double(), y: fc.double(), z: fc.double(), score: fc.double() });
  fc.assert(
    fc.property(fc.array(anyKeypoint, { maxLength: 40 }), (points) => {
      const { image } = toPoseFrame({ keypoints: points, keypoints3D }, capture);
      expect(image).toHaveLength(LANDMARK_COUNT);
      for (const landmark of image ?? []) {
        if (landmark === null) continue;
        expect(landmark.visibility).toBeGreaterThanOrEqual(0);
        expect(landmark.visibility).toBeLessThanOrEqual(1);
      }
    }),
  );
});
