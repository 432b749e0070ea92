import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { listExportedPages } from "../fixtures/exported-pages.ts";
import { expect, test } from "../fixtures/test.ts";

// That nothing leaves the origin and no policy is violated is checked in every test (fixtures/test.ts).
for (const address of listExportedPages()) {
  test(`axe finds nothing on ${address}, light or dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      // Without motion: a button's colours change at once, and axe sees none of those between.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await expectAccessible(page);
    }
  });
}
