import { answerIntake } from "../fixtures/answer-intake.ts";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";

test.setTimeout(180_000);

const home = ["A firm chair", "A kitchen counter", "A clear stretch of wall", "A firm bed"];

test("[GEN-06] at risk and fit, without a therapist: she confirms her own starter program", async ({ page }) => {
  await page.goto("/en/intake/");
  await signIn(page, "ines");
  await answerIntake(page, { age: "64", bones: "I am at risk", equipment: home });
  await expect(page.getByText("Nothing that asks for special care.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Yes, confirm my answers" }).click();
  await page.goto("/en/today/");
  await expect(page.getByRole("heading", { name: "Your starter program" })).toBeVisible();
  await expectAccessible(page);
});
