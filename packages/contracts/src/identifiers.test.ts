import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant, subject, ulid } from "./identifiers.ts";

describe("identifiers", () => {
  it.each([
    ["small letters, a second spelling of the same", "01jd3q5v7n8k4t2m6r9wxyzabc"],
    ["letters that are misread", "01JD3Q5V7N8K4T2M6R9WXYZILO"],
    ["more than 128 bits", "81JD3Q5V7N8K4T2M6R9WXYZABC"],
    ["another length", "01JD3Q5V7N8K4T2M6R9WXYZAB"],
  ])("a ULID has no %s", (_, text) => {
    expect(ulid.safeParse(text).success).toBe(false);
  });

  it("a subject is one part of a key and of a path, whatever the identity provider sends", () => {
    expect(subject.safeParse("8c1f4e8a-2f64-4c0b-8f0a-6d1f5a7b0b02").success).toBe(true);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("#", "/", ".", "\\", "%", " ", "\n", "\0"), (text, sign) => {
        expect(subject.safeParse(text + sign).success).toBe(false);
      }),
    );
  });

  it("instants sort as text, because they have one form", () => {
    const toText = (milliseconds: number) => instant.parse(new Date(milliseconds).toISOString());
    const anyTime = fc.integer({ min: 0, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(anyTime, anyTime, (one, other) => {
        expect(toText(one) < toText(other)).toBe(one < other);
      }),
    );
    expect(instant.safeParse("2026-10-04T09:30:00Z").success).toBe(false);
    expect(instant.safeParse("2026-10-04T09:30:00.000+02:00").success).toBe(false);
  });
});
