import { LANDMARK, type LandmarkName, milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { sceneOf, stand } from "../testing.ts";
import { cropPicture } from "./crop-picture.ts";
import { dropDetections } from "./drop-detections.ts";
import { JOINTS_BEHIND, occludeJoints } from "./occlude-joints.ts";
import { drawSpans, isWithin, type Span } from "./span.ts";

const { frames } = sceneOf([stand(12)], { fps: 10 });
const span = (from: number, until: number): Span => ({ from: milliseconds(from), until: milliseconds(until) });
const whole = [span(0, 60_000)];

test("spans come about as often as asked, apart from each other, as long as asked, and the same from the same seed", () => {
  const options = { before: milliseconds(3_600_000), perMinute: 6, shortest: milliseconds(100), seed: 3 };
  const spans = drawSpans({ ...options, longest: milliseconds(700) });
  expect(spans.length).toBeGreaterThan(300);
  expect(spans.length).toBeLessThan(400);
  expect(spans).toEqual(drawSpans({ ...options, longest: milliseconds(700) }));
  expect(spans).not.toEqual(drawSpans({ ...options, longest: milliseconds(700), seed: 4 }));
  for (const [index, { from, until }] of spans.entries()) {
    expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.until ?? 0);
    expect(until - from).toBeGreaterThanOrEqual(100 - 1e-6);
    expect(until - from).toBeLessThanOrEqual(700 + 1e-6);
  }
});

test("nobody is found during a dropout, and everybody after it", () => {
  const lost = [span(1000, 1500), span(3000, 3300)];
  for (const [index, frame] of dropDetections(frames, lost).entries()) {
    if (isWithin(lost, frame.at)) expect([frame.image, frame.world]).toEqual([null, null]);
    else expect(frame).toEqual(frames[index]);
  }
});

test("hidden joints are low in visibility and astray by some hundredths of H; the others are as they were", () => {
  const hidden = occludeJoints(frames, { joints: JOINTS_BEHIND["chair-back"], spans: whole, seed: 5 });
  const errors = (name: LandmarkName) =>
    hidden.map((frame, index) => {
      const [seen, truth] = [frame.image?.[LANDMARK[name]], frames[index]?.image?.[LANDMARK[name]]];
      return { off: Math.abs((seen?.x ?? 0) - (truth?.x ?? 0)), visibility: seen?.visibility ?? -1 };
    });
  for (const { visibility } of errors("leftKnee")) expect(visibility).toBeCloseTo(0.3, 9);
  const mean = errors("leftKnee").reduce((sum, { off }) => sum + off, 0) / hidden.length;
  expect(mean).toBeGreaterThan(4);
  expect(mean).toBeLessThan(30);
  expect(Math.max(...errors("leftAnkle").map(({ off }) => off))).toBe(0);
});

test("hidden joints drift, they do not jump", () => {
  const smooth = sceneOf([stand(6)], { fps: 30 }).frames;
  const hidden = occludeJoints(smooth, { joints: ["leftKnee"], spans: whole, seed: 5 });
  const at = hidden.map(({ image }) => image?.[LANDMARK.leftKnee]?.x ?? 0);
  const spread = Math.max(...at) - Math.min(...at);
  const steps = at.slice(1).map((x, index) => Math.abs(x - (at[index] ?? 0)));
  expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeLessThan(spread / 10);
});

test("what a crop leaves out is given with a low visibility, in the smaller picture's own pixels", () => {
  const cropped = cropPicture(frames, { left: 200, top: 0, width: 800, height: 560 });
  const [frame, original] = [cropped[0], frames[0]];
  expect(frame?.picture).toEqual({ width: 800, height: 560 });
  const x = original?.image?.[LANDMARK.nose]?.x ?? 0;
  expect(frame?.image?.[LANDMARK.nose]).toMatchObject({ x: x - 200, visibility: 1 });
  expect(original?.image?.[LANDMARK.leftAnkle]?.y).toBeGreaterThan(560);
  expect(frame?.image?.[LANDMARK.leftAnkle]?.visibility).toBe(0.1);
  expect(frame?.world?.[LANDMARK.leftAnkle]?.visibility).toBe(0.1);
});

test("nobody is found in a picture that most of the person is out of", () => {
  const [frame] = cropPicture(frames, { left: 0, top: 0, width: 300, height: 720 });
  expect([frame?.image, frame?.world]).toEqual([null, null]);
});
