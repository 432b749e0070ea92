import { expect, test } from "vitest";
import { createNewestValue } from "./newest-value.ts";

test("a slow taker gets the newest value and none of those before it", async () => {
  const newest = createNewestValue<number>();
  for (const value of [1, 2, 3]) newest.put(value);
  expect(await newest.take()).toBe(3);
  const waiting = newest.take();
  newest.put(4);
  newest.put(5);
  expect(await waiting).toBe(4);
  expect(await newest.take()).toBe(5);
});

test("a value is taken once", async () => {
  const newest = createNewestValue<number>();
  newest.put(1);
  await newest.take();
  const second = newest.take();
  newest.end();
  expect(await second).toBeNull();
});

test("the end lets a waiting taker go, and stays", async () => {
  const newest = createNewestValue<number>();
  const waiting = newest.take();
  newest.end();
  newest.put(9);
  newest.fail(new Error("too late"));
  expect(await waiting).toBeNull();
  expect(await newest.take()).toBeNull();
});

test("a failure reaches the one who waits and whoever asks later", async () => {
  const newest = createNewestValue<number>();
  const waiting = newest.take();
  newest.fail(new Error("unplugged"));
  await expect(waiting).rejects.toThrow("unplugged");
  await expect(newest.take()).rejects.toThrow("unplugged");
});
