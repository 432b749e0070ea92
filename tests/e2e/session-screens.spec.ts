import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { scriptDetector } from "../fixtures/scripted-detector.ts";
import { expect, test } from "../fixtures/test.ts";

// The way through the screens, with a scripted detector that always sees somebody stand. What the real detector sees,
// and whether it is counted right, is tested elsewhere.

const getIntoPlace = async (page: Page): Promise<void> => {
  await page.goto("/en/session/#exercise=mini_squat&source=sample&view=front");
  await page.getByRole("button", { name: "Bring in the sample patient" }).click();
  await expect(page.getByText("Raise your hand to start")).toBeVisible({ timeout: 60_000 });
};

const begin = async (page: Page): Promise<void> => {
  await getIntoPlace(page);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible({ timeout: 60_000 });
};

test.beforeEach(async ({ context }) => {
  await scriptDetector(context);
});

test("from set-up to a saved copy, axe finding nothing on any screen", async ({ page }) => {
  await getIntoPlace(page);
  await expect(page.getByRole("list", { name: "Three checks" })).toContainText("Whole body");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("timer", { name: /^Starting in/ })).toBeVisible();

  // [REP-18] The Count button works whatever the camera sees.
  const count = page.getByRole("button", { name: "Count" });
  await expect(count).toBeVisible({ timeout: 60_000 });
  await count.click();
  await count.click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("heading", { name: "Paused" })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Stop" }).click();

  await expect(page.getByRole("heading", { name: "How strong is your pain now?" })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole("button", { name: "2", exact: true }).click();
  await expect(page.getByRole("heading", { name: "How hard was it?" })).toBeFocused();
  await page.getByRole("button", { name: "Skip this question" }).click();

  await expect(page.getByRole("heading", { name: "Mini squat: your session" })).toBeFocused();
  await expect(page.getByText("2 of 10")).toBeVisible();
  await expect(page.getByText("not answered")).toBeVisible();
  await expect(page.getByText(/This was the sample patient, not you/)).toBeVisible();
  await expect(page.getByText(/Nothing was stored/)).toBeVisible();
  await expectAccessible(page);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy on this device" }).click();
  const copy = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(copy.notice).toContain("not an FDA-cleared or approved medical device");
  expect(copy.session).toMatchObject({ exerciseId: "mini_squat", source: "sample", pain: 2, effort: null });
  expect(copy.session.repetitions.map(({ source }: { readonly source: string }) => source)).toEqual([
    "manual",
    "manual",
  ]);
  expect(page.url()).not.toContain(copy.session.sessionId);
});

for (const key of ["Escape", "Space"]) {
  test(`[UX-01] ${key} stops an exercise`, async ({ page }) => {
    await begin(page);
    await page.keyboard.press(key);
    await expect(page.getByRole("heading", { name: "How strong is your pain now?" })).toBeVisible();
  });
}

test("[UX-02] what must be read or pressed from afar is large enough", async ({ page }) => {
  await begin(page);
  const { height } = page.viewportSize() ?? { height: Number.NaN };
  const fontSizeOf = (text: string | RegExp) =>
    page.getByText(text).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const count = await fontSizeOf(/^0$/);
  expect(count / height).toBeGreaterThanOrEqual(0.25);
  expect(count / height).toBeLessThanOrEqual(0.3);
  expect((await fontSizeOf("Set 1 of 1")) / height).toBeGreaterThanOrEqual(0.09);
  for (const button of await page.getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(88);
  }
});

test("stopping before anything began leads to a calm end", async ({ page }) => {
  await getIntoPlace(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("You stopped before anything was counted.")).toBeVisible();
  await page.getByRole("button", { name: "Do it again" }).click();
  await expect(page.getByRole("heading", { name: "Mini squat: before you begin" })).toBeVisible();
});

test("the camera needs a support in reach first", async ({ page }) => {
  await page.goto("/en/session/#exercise=single_leg_stand&source=camera");
  await page.getByRole("button", { name: "Turn on the camera" }).click();
  await expect(page.getByText("Please set up your place first")).toBeVisible();
  await expect(page.getByRole("radio", { name: "No" })).toBeChecked();
});
