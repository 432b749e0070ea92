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
