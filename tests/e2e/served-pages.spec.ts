import { expect, test } from "../fixtures/test.ts";

test("the front page comes with every header, and with a script policy of its own", async ({ page }) => {
  const response = await page.goto("/");
  const headers = await response?.allHeaders();
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=(self)"),
  });
  expect(headers?.["content-security-policy"]).toContain("connect-src 'self'");
  expect(headers?.["content-security-policy"]).not.toMatch(/script-src|default-src/);
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /^script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(false);
});

test("an address that leads nowhere shows the app's own page", async ({ page }) => {
  const response = await page.goto("/en/nowhere/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
