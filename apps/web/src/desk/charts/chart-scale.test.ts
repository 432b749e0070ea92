import fc from "fast-check";
import { expect, test } from "vitest";
import { ticksOf } from "./chart-scale.ts";

test("lines lie within the range, evenly, and about as many as asked for", () => {
  const bounds = fc.record({
    low: fc.integer({ min: -1_000, max: 1_000 }),
    range: fc.integer({ min: 1, max: 100_000 }),
    count: fc.integer({ min: 2, max: 10 }),
  });
  fc.assert(
    fc.property(bounds, ({ low, range, count }) => {
      const ticks = ticksOf(low, low + range, count);
      expect(ticks.length).toBeLessThanOrEqual(count + 1);
      for (const tick of ticks) {
        expect(tick).toBeGreaterThanOrEqual(low - range * 1e-9);
        expect(tick).toBeLessThanOrEqual(low + range * (1 + 1e-9));
      }
    }),
  );
});

test("percent from 0 to 25", () => expect(ticksOf(0, 25, 4)).toEqual([0, 10, 20]));
