import type { Browser, Page } from "@playwright/test";
import { answerIntake, type IntakeWords } from "../fixtures/answer-intake.ts";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { type SampleUser, signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";

test.setTimeout(180_000);

const home = ["A firm chair", "A kitchen counter", "A clear stretch of wall", "A firm bed", "An exercise band"];

const answerAs = async (page: Page, user: SampleUser, words: IntakeWords): Promise<void> => {
  await page.goto("/en/intake/");
  await signIn(page, user);
  await answerIntake(page, words);
};

const confirmAnswers = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Yes, confirm my answers" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This is what we understood");
};

/** The therapist's desk, at the program of a patient. */
const openProgram = async (browser: Browser, page: Page, patient: string): Promise<Page> => {
  const context = await browser.newContext({ locale: "en-GB" });
  const desk = await context.newPage();
  await desk.goto(new URL("/en/desk/", page.url()).href);
  await signIn(desk, "dana");
  await desk
    .getByRole("link", { name: new RegExp(patient) })
    .first()
    .click();
  await desk.getByRole("link", { name: "Program", exact: true }).click();
  return desk;
};

const expectExercises = async (place: Page, has: readonly string[], hasNot: readonly string[]): Promise<void> => {
  const week = place.getByRole("table").first();
  for (const name of has) await expect(week.getByText(name, { exact: true })).toBeVisible();
  for (const name of hasNot) await expect(week.getByText(name, { exact: true })).toBeHidden();
};

test("[GEN-06] [TIER-04] at risk and fit, without a therapist: she confirms her own starter program", async ({
  page,
}) => {
  await answerAs(page, "ines", { age: "64", bones: "I am at risk", equipment: home });
  await expect(page.getByText("Nothing that asks for special care.")).toBeVisible();
  await expectAccessible(page);
  await confirmAnswers(page);
  await page.goto("/en/today/");
  await expect(page.getByRole("heading", { name: "Your starter program" })).toBeVisible();
  for (const name of ["Sit to stand", "Single-leg stand", "Side leg lift", "Wall push-up", "Calf stretch"]) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expectAccessible(page);
  await page.getByRole("button", { name: "Confirm my program" }).click();
  await expect(page.getByRole("link", { name: "Begin today's exercises" })).toBeVisible();
});

test("[TIER-03] osteoporosis with a risk of falls: she stands heel to toe, not on one leg", async ({
  page,
  browser,
}) => {
  await answerAs(page, "margaret", {
    age: "78",
    bones: "I have osteoporosis",
    true: [2, 5, 6],
    equipment: home,
  });
  await expect(page.getByText("You may be at risk of a fall.")).toBeVisible();
  await expect(page.getByText("You have broken a bone easily.")).toBeHidden();
  await confirmAnswers(page);
  const desk = await openProgram(browser, page, "Margaret Oakes");
  await expect(desk.getByText("TIER-03")).toBeVisible();
  await expectExercises(desk, ["Sit to stand", "Heel-to-toe stand", "Wall push-up"], ["Single-leg stand"]);
  await expect(desk.getByRole("row", { name: /^Stomp Blocked/ })).toBeVisible();
  await desk.context().close();
});

test("[TIER-02] a spine fracture, a risk of falls and a new knee: seated work that the therapist releases", async ({
  page,
  browser,
}) => {
  await answerAs(page, "harold", {
    age: "72",
    bones: "I have osteoporosis",
    fractures: { which: "Spine", weeksAgo: "40" },
    true: [2, 5, 6],
    knee: "Yes, 12 weeks ago or more",
    equipment: home,
  });
  await expect(page.getByText("You have had a fracture of your spine.")).toBeVisible();
  await expect(page.getByText("You have a new knee.")).toBeVisible();
  await confirmAnswers(page);
  await page.goto("/en/today/");
  await expect(page.getByText("Your therapist looks at your answers first")).toBeVisible();

  const desk = await openProgram(browser, page, "Harold Finch");
  await expect(desk.getByText(/This is the proposal by the rules; it waits for you \(TIER-02\)/)).toBeVisible();
  await expectExercises(
    desk,
    ["Seated knee straighten", "Lying back press", "Seated band row", "Chest opener"],
    ["Sit to stand", "Heel-to-toe stand", "Single-leg stand", "Side leg lift", "Calf stretch"],
  );
  await expect(desk.getByRole("row", { name: /^Squat Blocked/ })).toBeVisible();
  await expect(desk.getByRole("row", { name: /^Jogging Blocked/ })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Assign version 1" }).click();
  await expect(desk.getByText(/^Version 1, assigned by Dana Whitfield/)).toBeVisible();
  await desk.context().close();

  await page.reload();
  // Every day of the week has its posture work.
  await expect(page.getByText("Lying back press").first()).toBeVisible();
});
