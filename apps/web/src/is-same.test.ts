import { expect, test } from "vitest";
import { isSame } from "./is-same.ts";

test("the order of keys makes no other dose", () => {
  const { kind, sets, from, to, each } = { kind: "repetitions", sets: 2, from: 8, to: 10, each: false };
  expect(isSame({ kind, sets, from, to, each }, { each, to, from, sets, kind })).toBe(true);
  expect(isSame({ kind, sets, from, to, each }, { kind, sets, from, to: 11, each })).toBe(false);
  expect(isSame(null, undefined)).toBe(false);
});
