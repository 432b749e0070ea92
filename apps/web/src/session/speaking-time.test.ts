import { expect, test } from "vitest";
import { speakingTime } from "./speaking-time.ts";

test("[UX-02] a sentence is shown for as long as it is said, at 150 to 180 words a minute", () => {
  const words = 30;
  const minutes = speakingTime(Array(words).fill("word").join(" ")) / 60_000;
  expect(words / minutes).toBeGreaterThanOrEqual(150);
  expect(words / minutes).toBeLessThanOrEqual(180);
  expect(speakingTime("Go.")).toBe(1800);
});
