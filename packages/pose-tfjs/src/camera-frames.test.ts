import { expect, test } from "vitest";
import { createCameraFrames } from "./camera-frames.ts";
import { createFakeCamera } from "./testing/fake-camera.ts";

const named = (name: string): DOMException => new DOMException("", name);

test.each([
  [named("NotFoundError"), "no-camera"],
  [named("OverconstrainedError"), "no-camera"],
  [named("NotAllowedError"), "permission-denied"],
  [named("SecurityError"), "permission-denied"],
  [named("NotReadableError"), "camera-in-use"],
  [named("AbortError"), "camera-in-use"],
  [new TypeError("something new"), "no-camera"],
])("%s is told as %s", async (refusal, failure) => {
  const frames = createCameraFrames(createFakeCamera(refusal));
  await expect(frames.open()).rejects.toMatchObject({ failure, detail: refusal.name });
});

test("a page that may not ask for a camera has none", async () => {
  const { view } = createFakeCamera();
  const frames = createCameraFrames({ devices: undefined, view });
  await expect(frames.open()).rejects.toMatchObject({ failure: "no-camera" });
});

test("the newest picture wins; one already given, or without new time, is not given again", async () => {
  const camera = createFakeCamera();
  const frames = createCameraFrames(camera);
  await frames.open();
  for (const at of [10, 43, 76]) camera.show(at);
  expect(await frames.next()).toMatchObject({ at: 76, picture: { width: 1280, height: 720 } });
  camera.show(76);
  const next = frames.next();
  camera.show(110);
  expect(await next).toMatchObject({ at: 110 });
  expect(camera.grabs()).toBe(2);
});

test("sound is never asked for, and a chosen camera is asked for by its name", async () => {
  const camera = createFakeCamera();
  await createCameraFrames({ ...camera, deviceId: "left" }).open();
  expect(camera.asked).toMatchObject([{ audio: false, video: { deviceId: { exact: "left" } } }]);
});

test("an unplugged camera is no camera", async () => {
  const camera = createFakeCamera();
  const frames = createCameraFrames(camera);
  await frames.open();
  const next = frames.next();
  camera.unplug();
  await expect(next).rejects.toMatchObject({ failure: "no-camera" });
});

test("close stops the camera, also when permission comes after it", async () => {
  const camera = createFakeCamera();
  const frames = createCameraFrames(camera);
  await frames.open();
  frames.close();
  frames.close();
  expect(camera.isStopped()).toBe(true);
  expect(await frames.next()).toBeNull();
  const late = createFakeCamera();
  const closedEarly = createCameraFrames(late);
  closedEarly.close();
  await closedEarly.open();
  expect(late.isStopped()).toBe(true);
});
