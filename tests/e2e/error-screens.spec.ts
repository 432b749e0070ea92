import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { expect, test } from "../fixtures/test.ts";

// One test for each reason for which a source can fail. The app has no switch for any of them: the browser is made to
// behave so.

const workerScript = "**/pose/pose-worker.js";

const openCamera = async (page: Page): Promise<void> => {
  await page.goto("/en/session/#exercise=mini_squat&source=camera");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Turn on the camera" }).click();
};

const openSample = async (page: Page): Promise<void> => {
  await page.goto("/en/session/#exercise=mini_squat&source=sample");
  await page.getByRole("button", { name: "Bring in the sample patient" }).click();
};

const refuseCamera = (page: Page, name: "NotAllowedError" | "NotReadableError") =>
  page.addInitScript((errorName) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("refused by the test", errorName));
  }, name);

const answerWorkerWith = (context: BrowserContext, body: string) =>
  context.route(workerScript, (route) => route.fulfill({ contentType: "text/javascript", body }));

/** What happened, what is safe, what to do; a way to try again; and the heading has the focus. */
const expectFailure = async (page: Page, title: string): Promise<void> => {
  const heading = page.getByRole("heading", { level: 1, name: title });
  await expect(heading).toBeVisible({ timeout: 60_000 });
  await expect(heading).toBeFocused();
  await expect(page.getByRole("heading", { name: "What is safe" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What to do" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expectAccessible(page);
};

test("no camera", async ({ page }) => {
  await openCamera(page);
  await expectFailure(page, "I can't find a camera");
});

test("permission denied", async ({ page }) => {
  await refuseCamera(page, "NotAllowedError");
  await openCamera(page);
  await expectFailure(page, "The camera is not allowed yet");
});

test("camera in use", async ({ page }) => {
  await refuseCamera(page, "NotReadableError");
  await openCamera(page);
  await expectFailure(page, "Another program is using the camera");
});

test("no WebAssembly, and no GPU to do without it", async ({ context, page }) => {
  await context.route(workerScript, async (route) => {
    const original = await route.fetch();
    await route.fulfill({ response: original, body: `delete self.WebAssembly;\n${await original.text()}` });
  });
  await openSample(page);
  await expectFailure(page, "This browser is too old for counting");
});

test("the model does not load; once it does, trying again goes on", async ({ context, page }) => {
  await context.route("**/pose/models/**", (route) => route.abort());
  await openSample(page);
  await expectFailure(page, "A part of Plumbline did not load");

  await context.unroute("**/pose/models/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Getting into place")).toBeVisible({ timeout: 60_000 });
});

test("the Worker's own script does not load", async ({ context, page }) => {
  await context.route(workerScript, (route) => route.abort());
  await openSample(page);
  await expectFailure(page, "A part of Plumbline did not load");
});

test("the Worker dies", async ({ context, page }) => {
  await answerWorkerWith(
    context,
    `self.onmessage = () => postMessage({ type: "failed", failure: "worker-died", detail: "" });`,
  );
  await openSample(page);
  await expectFailure(page, "The counting stopped unexpectedly");
});

test("a video that is none; another one may be chosen", async ({ page }) => {
  await page.goto("/en/session/#exercise=squat&source=file");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a video" }).click();
  await (await choosing).setFiles({ name: "clip.mp4", mimeType: "video/mp4", buffer: Buffer.from("not a video") });
  await expectFailure(page, "I can't read this video");

  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("button", { name: "Choose a video" })).toBeVisible();
});

test("a file of another kind is turned away at once", async ({ page }) => {
  await page.goto("/en/session/#exercise=squat&source=file");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a video" }).click();
  await (await choosing).setFiles({ name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-") });
  await expect(page.getByText("That file is not a video.")).toBeVisible();
});
