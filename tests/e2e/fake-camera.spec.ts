import { savedSession, skipQuestions } from "../fixtures/session-flow.ts";
import { findSharedClip } from "../fixtures/shared-clip.ts";
import { expect, test } from "../fixtures/test.ts";

const clip = findSharedClip("fakecam_tf_squats.mjpeg");
test.use({ fakeCamera: clip });

// The fixture itself: without a camera that moves, a test of the live view could only wait in vain.
test("the fake camera shows a page the recorded clip, in motion", async ({ page }) => {
  test.skip(clip === null, "../shared/data/clips is absent");
  await page.goto("/");
  const { width, isMoving } = await page.evaluate(async () => {
    const video = document.createElement("video");
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
    const look = async () => {
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
      const context = new OffscreenCanvas(video.videoWidth, video.videoHeight).getContext("2d");
      context?.drawImage(video, 0, 0);
      return context?.getImageData(0, 0, video.videoWidth, video.videoHeight).data.join() ?? "";
    };
    const first = await look();
    const hasMoved = async (looksLeft: number): Promise<boolean> =>
      looksLeft > 0 && ((await look()) !== first || (await hasMoved(looksLeft - 1)));
    // A second of pictures: a clip may hold the same one for a few.
    return { width: video.videoWidth, isMoving: await hasMoved(30) };
  });
  expect(width).toBe(640);
  expect(isMoving).toBe(true);
});

/** The clip is played over and over: two squats in each pass, seconds. */
const PASS = 9.8;

test("a camera: every pass of the recorded clip adds its two squats", async ({ page }) => {
  test.skip(clip === null, "../shared/data/clips is absent");
  test.setTimeout(300_000);
  await page.goto("/en/session/#exercise=squat&source=camera");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Turn on the camera" }).click();
  const start = page.getByRole("button", { name: "Start" });
  await expect(start).toBeEnabled({ timeout: 120_000 });
  await start.click();
  await expect(page.getByText(/^[3-9] of 12/)).toBeAttached({ timeout: 120_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  await skipQuestions(page, 30_000);
  const { repetitions, source } = await savedSession(page);
  expect(source).toBe("camera");
  expect(repetitions.length).toBeGreaterThanOrEqual(3);
  const starts = repetitions.map(({ startMs }) => startMs / 1000);
  starts.slice(2).forEach((later, index) => {
    expect(Math.abs(later - (starts[index] ?? Number.NaN) - PASS)).toBeLessThanOrEqual(0.6);
  });
});
