import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { crossingAt, type Measured, valueAt } from "./between-samples.ts";

const seen = (at: number, value: number): Measured => ({ at: milliseconds(at), value });

test("[CYC-5] a level is met where the line between two samples meets it", () => {
  expect(crossingAt(seen(1000, 0), seen(1200, 0.4), 0.1)).toBe(1050);
  expect(crossingAt(seen(1000, 0.4), seen(1200, 0), 0.1)).toBe(1150);
  expect(valueAt(seen(1000, 0.2), seen(1200, 0.4), milliseconds(1050))).toBeCloseTo(0.25, 12);
});

test("[CYC-5] two samples of one value, or of one moment, have no line: the later one counts", () => {
  expect(crossingAt(seen(1000, 0.1), seen(1200, 0.1), 0.1)).toBe(1200);
  expect(valueAt(seen(1000, 0.2), seen(1000, 0.4), milliseconds(1000))).toBe(0.4);
});
