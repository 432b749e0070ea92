import type { Browser, Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { scriptDetector, scriptPerson } from "../fixtures/scripted-detector.ts";
import { signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";
import { answerBeforeVisit } from "../fixtures/visit-flow.ts";

test.use({ fakeCamera: "pattern" });
test.setTimeout(240_000);

/** Margaret before the camera, with her exercise under way. */
const exerciseAlone = async (page: Page): Promise<void> => {
  await scriptDetector(page.context());
  await page.goto("/en/session/#exercise=tandem_stand&source=camera");
  await signIn(page, "margaret");
  await answerBeforeVisit(page);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Turn on the camera" }).click();
  const start = page.getByRole("button", { name: "Start" });
  await expect(start).toBeEnabled({ timeout: 60_000 });
  await start.click();
  await expect(page.getByRole("button", { name: "Count" })).toBeVisible({ timeout: 60_000 });
};

/** Dana's desk, with what waits for her. */
const openDesk = async (browser: Browser, page: Page): Promise<Page> => {
  const context = await browser.newContext({ locale: "en-GB" });
  const desk = await context.newPage();
  await desk.goto(new URL("/en/desk/", page.url()).href);
  await signIn(desk, "dana");
  return desk;
};

/** Opens a form of the desk, fills it in and saves it. */
const decide = async (desk: Page, what: string, fill: () => Promise<void>): Promise<void> => {
  await desk.getByRole("button", { name: what, exact: true }).first().click();
  await fill();
  await desk.getByRole("button", { name: "Save", exact: true }).click();
  await expect(desk.getByRole("button", { name: "Save", exact: true })).toBeHidden();
};

const RED_FLAG =
  "Stop exercising. Call your doctor now. If you have chest pain, cannot stand, or feel very unwell, call 911.";

test("[PAIN-05] [RED-01] a pain of 8 stops the session, says what to do, and is urgent at the therapist's desk", async ({
  page,
  browser,
}) => {
  await exerciseAlone(page);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("button", { name: "Pain", exact: true }).click();
  await page.getByRole("button", { name: /^8/ }).click();
  await page.getByRole("button", { name: "Somewhere else" }).click();
  await page.getByRole("button", { name: "Usual for me" }).click();
  await expect(page.getByText(RED_FLAG)).toBeVisible();
  await expectAccessible(page);

  const desk = await openDesk(browser, page);
  await desk
    .getByRole("link", { name: /Margaret Oakes/ })
    .first()
    .click();
  await expect(desk.getByText("Severe or sudden pain: 8, other. Consider fracture.").first()).toBeVisible();
  await expect(desk.getByRole("heading", { name: /^On HOLD since/ })).toBeVisible();

  await page.goto("/en/today/");
  await expect(page.getByText("Please rest from exercise until we have spoken with you.").first()).toBeVisible();

  // REV-04: acknowledging clears no lock. PAIN-05: a written word does.
  await decide(desk, "Acknowledge", async () => {
    await desk.getByLabel("Called").check();
    await desk.getByLabel(/Note/).fill("Spoke with her: a sore shoulder, known to her doctor.");
  });
  await expect(desk.getByRole("heading", { name: /^On HOLD since/ })).toBeVisible();
  await decide(desk, "Clear the HOLD", () => desk.getByLabel(/Note/).fill("Her doctor has seen her today."));
  await expect(desk.getByRole("heading", { name: /^On HOLD since/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole("link", { name: /Begin today/ })).toBeVisible();
  await desk.context().close();
});

test("[FALL-05] [FALL-11] a fall that nobody answers for is told, and locks standing work until the therapist unlocks it", async ({
  page,
  browser,
}) => {
  await exerciseAlone(page);
  await scriptPerson(page, "fall");
  await expect(page.getByText("I saw something. Are you OK?")).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  // Nobody answers: the alarm at 30 s, told to the therapist at once (FALL-05).
  // Whether somebody besides the therapist is told depends on her newest answers (INT-28).
  await expect(page.getByText(/^Your therapist .*being told\.$/)).toBeVisible({ timeout: 45_000 });
  await expectAccessible(page);

  const desk = await openDesk(browser, page);
  await desk
    .getByRole("link", { name: /Margaret Oakes/ })
    .first()
    .click();
  await expect(desk.getByText(/Possible fall, no answer at 30 s/).first()).toBeVisible();
  await page.getByRole("button", { name: /fell but/ }).click();
  await page.goto("/en/today/");
  await expect(page.getByText("After a fall we wait for your therapist.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Begin today/ })).toBeHidden();

  await desk.reload();
  await decide(desk, "Unlock", () => desk.getByLabel(/Note/).fill("Seen at home: no injury."));
  await page.reload();
  await expect(page.getByText("After a fall we wait for your therapist.")).toBeHidden();
  await expect(page.getByRole("link", { name: /Begin today/ })).toBeVisible();
  await desk.context().close();
});
