import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newUlid } from "./new-ulid.ts";

const anyRandom = fc.uint8Array({ minLength: 16, maxLength: 16 });
const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe("newUlid", () => {
  test("is the published example's time, digit for digit", () => {
    // github.com/ulid/spec, "ulid()": 1469918176385 gives 01ARYZ6S41.
    expect(newUlid(1469918176385, new Uint8Array(16)).slice(0, 10)).toBe("01ARYZ6S41");
  });

  test("has the form of a ULID", () => {
    fc.assert(
      fc.property(anyTime, anyRandom, (time, random) => {
        expect(newUlid(time, random)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
      }),
    );
  });

  test("sorts by time, whatever chance adds", () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyRandom, anyRandom, (first, second, a, b) => {
        fc.pre(first < second);
        expect(newUlid(first, a) < newUlid(second, b)).toBe(true);
      }),
    );
  });
});
