import type { Page } from "@playwright/test";
import { doSession, getIntoPlace } from "../fixtures/do-session.ts";
import { scriptDetector } from "../fixtures/scripted-detector.ts";
import { readAccessToken, signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";

const storedSessions = async (page: Page): Promise<readonly { readonly id: string; readonly hasTrace: boolean }[]> => {
  const answer = await page.request.get("/api/v1/sessions?limit=100", {
    headers: { Authorization: `Bearer ${await readAccessToken(page)}` },
  });
  return (await answer.json()).sessions;
};

test.beforeEach(async ({ context, page }) => {
  await scriptDetector(context);
  await page.goto("/en/");
  await signIn(page, "margaret");
});

test("offline during the whole session: saved here, and sent once when the network is back", async ({
  page,
  context,
}) => {
  const before = await storedSessions(page);
  await getIntoPlace(page);
  await context.setOffline(true);
  await doSession(page);
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText(/^Saved and sent/)).toBeVisible();
  const after = await storedSessions(page);
  expect(after.length).toBe(before.length + 1);
  expect(after[0]?.hasTrace).toBe(true);
});

test("a tab that is closed offline loses nothing: the next sign-in on this device sends what waits", async ({
  page,
  context,
}) => {
  const before = await storedSessions(page);
  await getIntoPlace(page);
  await context.setOffline(true);
  await doSession(page);
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto("/en/");
  await next.getByRole("button", { name: "Sign in" }).first().click();
  await expect(next.getByText("Good to see you, Margaret Oakes.")).toBeVisible();
  await expect.poll(async () => (await storedSessions(next)).length).toBe(before.length + 1);
  await expect(next.getByText(/waiting to be sent/)).toBeHidden();
});

test("an answer that is lost after the server stored the session: sent again, stored once", async ({
  page,
  context,
}) => {
  const before = await storedSessions(page);
  let isLost = false;
  let sent = 0;
  await context.route(/\/api\/v1\/sessions\/[^/]+$/, async (route) => {
    sent += 1;
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    await route.abort("connectionreset");
  });
  await getIntoPlace(page);
  await doSession(page);
  await expect(page.getByText(/^Saved and sent/)).toBeVisible({ timeout: 30_000 });
  expect(sent).toBe(2);
  expect((await storedSessions(page)).length).toBe(before.length + 1);
});
