import { expect, test } from "vitest";
import { quantileOf } from "./quantile.ts";

test("half of the values are not above the median, whatever their order", () => {
  expect([quantileOf([9, 1, 5, 3, 7], 0.5), quantileOf([10, -2], 0.95), quantileOf([], 0.5)]).toEqual([
    5,
    10,
    Number.NaN,
  ]);
});
