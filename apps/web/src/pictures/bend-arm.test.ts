import fc from "fast-check";
import { expect, test } from "vitest";
import { bendArm } from "./bend-arm.ts";

const SEED = 20_261_128;
const arm = { upper: 0.32, lower: 0.25 };
const shoulder = { x: 0.1, y: 1.4 };
const distance = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);
const around = fc.record({
  angle: fc.double({ min: 0, max: 6.28, noNaN: true }),
  far: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

test("bones keep their length, and the hand gets as near to its goal as they allow", () => {
  fc.assert(
    fc.property(around, ({ angle, far }) => {
      const goal = { x: shoulder.x + far * Math.cos(angle), y: shoulder.y + far * Math.sin(angle) };
      const { elbow, wrist } = bendArm(arm, shoulder, goal);
      expect(distance(shoulder, elbow)).toBeCloseTo(arm.upper, 6);
      expect(distance(elbow, wrist)).toBeCloseTo(arm.lower, 6);
      expect(distance(wrist, goal)).toBeCloseTo(Math.max(0, far - 0.998 * (arm.upper + arm.lower)), 6);
    }),
    { seed: SEED },
  );
});

test.each([
  ["right", 0.4],
  ["left", -0.4],
])("to the %s the elbow hangs below the line to the hand", (_where, aside) => {
  const goal = { x: shoulder.x + aside, y: shoulder.y };
  expect(bendArm(arm, shoulder, goal).elbow.y).toBeLessThan(shoulder.y);
});
