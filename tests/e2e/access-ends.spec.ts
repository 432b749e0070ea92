import { doSession, getIntoPlace } from "../fixtures/do-session.ts";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { scriptDetector } from "../fixtures/scripted-detector.ts";
import { signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";
import { watchPages } from "../fixtures/watch-page.ts";

test("a patient lets a therapist in, sees who looked, ends it; the next click shows nothing", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await scriptDetector(context);
  const origin = new URL(baseURL ?? "").origin;
  const desk = await browser.newContext();
  const offences = await watchPages(desk, origin);
  const therapist = await desk.newPage();

  await therapist.goto(`${origin}/en/desk/`);
  await signIn(therapist, "dana");
  await expect(therapist.getByRole("navigation", { name: "Caseload" })).not.toContainText("Ines Roth");
  await therapist.getByRole("button", { name: "Invite" }).click();
  const code = await therapist.getByRole("status", { name: "Invitation code" }).textContent();
  await expectAccessible(therapist);

  await page.goto("/en/access/");
  await signIn(page, "ines");
  await expect(page.getByText("Nobody but you can see your sessions.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Invitation code").fill(code?.toLowerCase() ?? "");
  await page.getByRole("button", { name: "Let them in" }).click();
  await expect(page.getByText("Dana Whitfield", { exact: true })).toBeVisible();
  await getIntoPlace(page);
  await doSession(page);
  await expect(page.getByText(/^Saved and sent/)).toBeVisible();

  await therapist.reload();
  await therapist.getByRole("link", { name: "Ines Roth", exact: true }).click();
  await therapist.getByRole("region", { name: "Sessions" }).getByRole("link").first().click();
  await expect(therapist.getByText(/This is the drawn sample patient/)).toBeVisible();

  await page.goto("/en/access/");
  // Each look once, and none that nobody took.
  for (const look of ["read the list of your sessions", "read one session", "replayed one session"]) {
    await expect(page.getByText(`Dana Whitfield ${look}`)).toHaveCount(1);
  }
  await page.getByRole("button", { name: "End access" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, end access" }).click();
  await expect(page.getByText(/It has ended/)).toBeVisible();

  // [PRIV-04] The very next click, wherever it leads.
  await therapist.getByRole("navigation", { name: "Where you are" }).getByRole("link").last().click();
  await expect(therapist.getByText("Nothing to see here")).toBeVisible();
  await expect(therapist.getByRole("navigation", { name: "Caseload" })).not.toContainText("Ines Roth");
  await expect(therapist.getByText("Ines Roth")).toHaveCount(0);
  await expectAccessible(therapist);
  await therapist.goBack();
  await expect(therapist.getByText("Nothing to see here")).toBeVisible();
  await desk.close();
  expect(offences).toEqual([]);
});
