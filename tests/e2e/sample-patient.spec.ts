import type { Page } from "@playwright/test";
import { savedSession, skipQuestions } from "../fixtures/session-flow.ts";
import { expect, test } from "../fixtures/test.ts";

// The whole chain, with nothing replaced: drawn pixels → detector in its Worker → engine → record. The motion waits for
// the detector, so a slow machine takes longer and counts the same. From the side: session-reaches-therapist.spec.ts.
test.setTimeout(900_000);
// A small page is soon put together and leaves the machine to the detector. The picture that it sees stays as large.
test.use({ viewport: { width: 640, height: 400 } });

/** A visit of about 45 s of motion, at a third of a second a picture on the slowest machine. */
const VISIT = 800_000;
/** Squat and breath of the sample patient, seconds. */
const CYCLE = 4.3;

const bringIn = async (page: Page, fragment: string): Promise<void> => {
  await page.goto(`/en/session/#source=sample&${fragment}`);
  await page.getByRole("button", { name: "Bring in the sample patient" }).click();
};

test("five squats seen from the front are five, started by a raised hand", async ({ page }) => {
  await bringIn(page, "exercise=squat&view=front");
  await skipQuestions(page, VISIT);
  await expect(page.getByRole("paragraph").filter({ hasText: /^5\s*repetitions counted$/ })).toBeVisible();

  const session = await savedSession(page);
  expect(session).toMatchObject({
    source: "sample",
    view: "front",
    detector: { name: "blazepose-full" },
    partials: [],
  });
  expect(session.repetitions.map(({ source }) => source)).toEqual(Array.from({ length: 5 }, () => "sample"));
  // The set ends at five, so a repetition counted twice would show in the times: one a cycle, and no other.
  const starts = session.repetitions.map(({ startMs }) => startMs / 1000);
  starts.slice(1).forEach((start, index) => {
    expect(Math.abs(start - (starts[index] ?? Number.NaN) - CYCLE)).toBeLessThanOrEqual(0.6);
  });
});

test("a sample patient who walks in, stands and leaves did nothing", async ({ page }) => {
  await bringIn(page, "exercise=squat&view=front&performance=walks");
  await skipQuestions(page, VISIT);
  const session = await savedSession(page);
  expect(session.repetitions).toEqual([]);
  expect(session.partials).toEqual([]);
});

test("a rise from the chair is one, and so is the next", async ({ page }) => {
  await bringIn(page, "exercise=sit_to_stand&view=side");
  await expect(page.getByText("2 of 5 counted", { exact: true })).toBeAttached({ timeout: VISIT });
  await page.getByRole("button", { name: "Stop" }).click();
  await skipQuestions(page, 30_000);
  const session = await savedSession(page);
  expect(session.repetitions).toHaveLength(2);
  expect(session.partials).toEqual([]);
});
