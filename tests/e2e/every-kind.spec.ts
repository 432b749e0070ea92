import type { Page } from "@playwright/test";
import { scriptDetector } from "../fixtures/scripted-detector.ts";
import { savedSession, skipQuestions } from "../fixtures/session-flow.ts";
import { expect, test } from "../fixtures/test.ts";

// One exercise of each kind that `sample-patient.spec.ts` leaves out, as far as its counts go up. Every wait is for what
// the page says: on a slow machine the motion waits for the detector.
test.setTimeout(400_000);
// A small page is soon put together and leaves the machine to the detector. The picture that it sees stays as large.
test.use({ viewport: { width: 640, height: 400 } });

const VISIT = 350_000;

const bringIn = async (page: Page, exercise: string, view: "front" | "side"): Promise<void> => {
  await page.goto(`/en/session/#source=sample&exercise=${exercise}&view=${view}`);
  await page.getByRole("button", { name: "Bring in the sample patient" }).click();
};
const onSummary = (page: Page, words: RegExp) => page.getByRole("paragraph").filter({ hasText: words });

test("[REP-15] minutes, and two sides: the clock runs while the feet march, and each step is its foot's", async ({
  page,
}) => {
  await bringIn(page, "march", "front");
  await expect(page.getByText(/^Counted\s*2$/)).toBeVisible({ timeout: VISIT });
  await page.getByRole("button", { name: "Done" }).click();
  await skipQuestions(page, 30_000);
  await expect(onSummary(page, /^0:0\d\s*of exercise$/)).toBeVisible();
  const { activeMs, repetitions, partials } = await savedSession(page);
  // 2.6 s a step, and the first one is still on its way when the clock begins.
  expect(activeMs).toBeGreaterThanOrEqual(2_000);
  expect(activeMs).toBeLessThanOrEqual(5_000);
  expect(repetitions.map(({ side }) => side)).toEqual(["left", "right"]);
  expect(partials).toEqual([]);
});

test("an exercise of the arms: somebody who sits there already is measured and counted", async ({ page }) => {
  await bringIn(page, "band_row", "side");
  await expect(page.getByText("2 of 5 counted", { exact: true })).toBeAttached({ timeout: VISIT });
  await page.getByRole("button", { name: "Stop" }).click();
  await skipQuestions(page, 30_000);
  await expect(onSummary(page, /^2\s*repetitions counted$/)).toBeVisible();
  const { view, repetitions, partials } = await savedSession(page);
  expect(view).toBe("side");
  expect(repetitions).toMatchObject([
    { source: "sample", side: null },
    { source: "sample", side: null },
  ]);
  expect(partials).toEqual([]);
});

test("[REP-18] the timer: a clock leads, and the patient's own press confirms a hold", async ({ page }) => {
  await page.goto("/en/session/#exercise=back_extensor_supine&source=camera");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByText(/^Press: \d$/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "I held it" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await skipQuestions(page, 30_000);
  await expect(page.getByText("Holds you confirmed")).toBeVisible();
  const { source, detector, repetitions, activeMs } = await savedSession(page);
  expect({ source, detector }).toEqual({ source: "manual", detector: null });
  expect(repetitions.map((repetition) => repetition.source)).toEqual(["manual"]);
  expect(activeMs).toBeGreaterThanOrEqual(5_000);
});

test("[REP-18] a hold that no camera sees is timed by hand", async ({ page, context }) => {
  await scriptDetector(context);
  await bringIn(page, "single_leg_stand", "front");
  await page.getByRole("button", { name: "Start" }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: "Count" }).click({ timeout: 60_000 });
  await expect(page.getByText(/^Get into place\. Left leg\./)).toBeVisible();
  await expect(page.getByText("Hold. Left leg.")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "End hold" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await skipQuestions(page, 30_000);
  await expect(page.getByText("Counted with the Count button")).toBeVisible();
  const { holds } = await savedSession(page);
  expect(holds).toMatchObject([{ source: "manual", side: "left" }]);
});
