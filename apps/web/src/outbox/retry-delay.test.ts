import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const failures = fc.integer({ min: 1, max: 1_000 });
const chance = fc.double({ min: 0, max: 1, noNaN: true });

test("a try is never sooner than a second nor later than five minutes after the one that failed", () => {
  fc.assert(
    fc.property(failures, chance, (count, share) => {
      const delay = retryDelay(count, share);
      expect(delay).toBeGreaterThanOrEqual(1_000);
      expect(delay).toBeLessThanOrEqual(300_000);
    }),
  );
});

test("the more tries failed, the longer the wait", () => {
  fc.assert(
    fc.property(failures, chance, (count, share) => {
      expect(retryDelay(count + 1, share)).toBeGreaterThanOrEqual(retryDelay(count, share));
    }),
  );
});
