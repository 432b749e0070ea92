import type { Page } from "@playwright/test";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { readAccessToken, signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";

const openForm = async (page: Page): Promise<void> => {
  await page.goto("/en/access/");
  await page.getByRole("button", { name: "Sign in" }).first().click();
  // The page before has a heading of nearly the same words.
  await expect(page.getByLabel("User name")).toBeVisible();
};

/** Any address that ends in a slash would match a pattern without its beginning, the page before included. */
const expectFrontPage = (page: Page): Promise<void> =>
  expect(page).toHaveURL(({ pathname }) => pathname === "/" || pathname === "/en/");

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`the pages of the identity provider, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("the form, and the form after a wrong password, by keyboard alone", async ({ page }) => {
      await openForm(page);
      await expectAccessible(page);
      await expect(page.getByLabel("User name")).toBeFocused();
      await page.keyboard.type("margaret");
      await page.keyboard.press("Tab");
      await page.keyboard.type("pendulum");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert")).toContainText("do not belong together");
      await expectAccessible(page);
      await expect(page.getByLabel("User name")).toHaveValue("margaret");
      await expect(page.getByLabel("Password")).toBeFocused();
      await page.keyboard.type("plumbline");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/en\/access\//);
      expect(await readAccessToken(page)).toMatch(/^ey/);
    });

    test("what asks before signing out, what follows it, and what went wrong", async ({ page }) => {
      await page.goto("/en/access/");
      await signIn(page, "harold");
      await page.goto("/oidc/session/end");
      await expect(page.getByRole("heading", { name: "Sign out?" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByRole("heading", { name: "You are signed out" })).toBeVisible();
      await expectAccessible(page);
      await page.goto("/oidc/auth?client_id=nobody");
      await expect(page.getByRole("heading", { name: "Signing in did not work" })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("link", { name: "To the front page" }).click();
      await expectFrontPage(page);
    });
  });
}

test("after the app signs somebody out, the form comes again", async ({ page }) => {
  await page.goto("/en/access/");
  await signIn(page, "ines");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expectFrontPage(page);
  await openForm(page);
});
