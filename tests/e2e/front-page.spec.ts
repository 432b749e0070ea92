import { expect, test } from "../fixtures/test.ts";

const disclaimer =
  "Plumbline is research and education software. It is not an FDA-cleared or approved medical device. Follow your own therapist and doctor. In an emergency call 911 (or your local number).";

for (const address of ["/", "/en/", "/en/help/", "/en/session/#exercise=squat&source=camera"]) {
  test(`[GEN-04] the notice stands on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(disclaimer).first()).toBeVisible();
  });
}

test("three ways in, each with the chosen exercise", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("radio", { name: /Single-leg stand/ }).check();
  await page.getByRole("radio", { name: "Angle" }).check();
  await page.getByRole("radio", { name: "Walks in, stands and leaves" }).check();
  const address = (name: string | RegExp) => page.getByRole("link", { name }).getAttribute("href");
  expect(await address("Start the sample")).toBe(
    "/en/session/#exercise=single_leg_stand&source=sample&view=oblique&performance=walks",
  );
  expect(await address(/Use my camera/)).toContain("#exercise=single_leg_stand&source=camera");
  expect(await address(/Use a video file/)).toContain("#exercise=single_leg_stand&source=file");
});

test("the keyboard alone chooses an exercise and gets to its first screen", async ({ page }) => {
  await page.goto("/en/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Go to the main part" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.getByRole("radio", { name: "Balance" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: /^Mini squat/ })).toBeChecked();
  await page.getByRole("radio", { name: /^Mini squat/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /^Heel raise/ })).toBeChecked();
  const start = page.getByRole("link", { name: "Start the sample" });
  while (!(await start.evaluate((link) => link === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Heel raise: before you begin" })).toBeVisible();
});

test("one group of exercises at a time, and what is locked says so", async ({ page }) => {
  await page.goto("/en/");
  const exercises = page.locator("input[name=exercise]");
  await expect(exercises).toHaveCount(6);
  await page.getByRole("radio", { name: "Impact" }).check();
  await expect(exercises).toHaveCount(3);
  await expect(page.getByText("Only when your therapist has unlocked this")).toHaveCount(2);
  await page.getByRole("radio", { name: /^Stomp/ }).check();
  await expect(page.getByText("choose this for yourself: March in place.")).toBeVisible();
});

test("what no camera measures is led by a clock", async ({ page }) => {
  await page.goto("/en/");
  await page.getByRole("radio", { name: "Posture" }).check();
  await page.getByRole("radio", { name: /^Lying back press/ }).check();
  await expect(page.getByRole("link", { name: "Start the sample" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Do it with the clock/ })).toBeVisible();
});

test("the pictures move, stop on request, and stand still where motion is not wanted", async ({ page }) => {
  await page.goto("/en/");
  const picture = page.getByRole("img", { name: /^Weight shift: start/ });
  const isPaused = () => picture.evaluate((svg) => (svg as SVGSVGElement).animationsPaused());
  expect(await isPaused()).toBe(false);
  await page.getByRole("button", { name: "Pause the pictures" }).click();
  expect(await isPaused()).toBe(true);

  const moving = picture.locator("g", { has: page.locator("animate") });
  await expect(moving).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(moving).toBeHidden();
});

test("no page scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ["/en/", "/en/help/", "/en/session/#exercise=squat&source=camera"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }
});
