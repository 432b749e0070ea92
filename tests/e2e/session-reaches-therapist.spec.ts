import { answer } from "../fixtures/do-session.ts";
import { expectAccessible } from "../fixtures/expect-accessible.ts";
import { signIn } from "../fixtures/sign-in.ts";
import { expect, test } from "../fixtures/test.ts";
import { watchAddresses } from "../fixtures/watch-addresses.ts";

test("three squats before the real detector reach the therapist, who replays them", async ({
  page,
  context,
  browser,
}) => {
  // The real detector without a GPU.
  test.setTimeout(600_000);
  const revealed = watchAddresses(context);

  await page.goto("/en/");
  await signIn(page, "harold");
  await expect(page.getByText("Good to see you, Harold Finch.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/en/session/#exercise=squat&source=sample&view=side");
  await page.getByText("Yes", { exact: true }).click();
  await page.getByRole("button", { name: "Bring in the sample patient" }).click();
  await expect(page.getByText("3 of 5 counted", { exact: true })).toBeAttached({ timeout: 480_000 });
  await page.getByRole("button", { name: "Stop" }).click();
  await answer(page, "2", "4");
  await expect(page.getByText("3", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/^Saved and sent/)).toBeVisible();
  await expectAccessible(page);

  const desk = await browser.newContext({ colorScheme: "dark" });
  const deskRevealed = watchAddresses(desk);
  const review = await desk.newPage();
  await review.goto(new URL("/en/desk/", page.url()).href);
  await signIn(review, "dana");
  await review.getByRole("link", { name: "Harold Finch", exact: true }).click();
  await expectAccessible(review);
  const row = review.getByRole("row", { name: /3 reps/ });
  await expect(row).toContainText("Sample patient");
  await row.getByRole("link").click();

  await expect(review.getByText(/This is the drawn sample patient/)).toBeVisible();
  await expect(review.getByText("2 / 10")).toBeVisible();
  await expect(review.getByText("4 / 10")).toBeVisible();
  const table = review.getByRole("region", { name: "Repetitions" }).getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveCount(3);
  await expectAccessible(review);

  // One cursor: the scrubber, the figure and the table move together.
  const scrubber = review.getByRole("slider", { name: "Time in the session" });
  const figure = review.getByRole("img", { name: /Stick figure/ });
  const shapeOf = () => figure.innerHTML();
  const [before, shapeBefore] = [Number(await scrubber.inputValue()), await shapeOf()];
  await review.getByRole("button", { name: "Play" }).click();
  await expect.poll(async () => Number(await scrubber.inputValue())).toBeGreaterThan(before + 500);
  await review.getByRole("button", { name: "Pause" }).click();
  expect(await shapeOf()).not.toBe(shapeBefore);
  await table.getByRole("button", { name: /^3/ }).click();
  await expect(table.locator("[aria-current]")).toHaveText(/^3/);

  const chart = review.getByRole("region", { name: /Hips below standing height/ });
  await chart.getByText("Show as table").click();
  await expect(chart.getByRole("table")).toBeVisible();
  await expectAccessible(review);
  await desk.close();

  expect([...revealed, ...deskRevealed]).toEqual([]);
});
