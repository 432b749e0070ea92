import { expect, test } from "vitest";
import { meanLuma } from "./brightness.ts";

test("black is 0, white is 1, and green weighs more than red, red more than blue (Rec. 709)", () => {
  expect(meanLuma([0, 0, 0, 255])).toBe(0);
  expect(meanLuma([255, 255, 255, 255])).toBeCloseTo(1);
  expect(meanLuma([255, 0, 0, 255])).toBeCloseTo(0.2126);
  expect(meanLuma([0, 255, 0, 255])).toBeCloseTo(0.7152);
  expect(meanLuma([0, 0, 255, 255])).toBeCloseTo(0.0722);
});

test("the mean is over pixels, whatever their transparency", () => {
  expect(meanLuma(new Uint8ClampedArray([255, 255, 255, 0, 0, 0, 0, 9]))).toBeCloseTo(0.5);
});
