import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { every } from "./every.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("asks again so long after the end of the run before, one at a time, until it is stopped", async () => {
  let started = 0;
  let finish = (): void => {};
  const stop = every(30_000, () => {
    started += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  await vi.advanceTimersByTimeAsync(29_999);
  expect(started).toBe(0);
  await vi.advanceTimersByTimeAsync(60_001);
  expect(started).toBe(1);
  finish();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(started).toBe(2);
  const stopped = stop();
  finish();
  await stopped;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(started).toBe(2);
});
