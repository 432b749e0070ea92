import { degrees, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { createPerformance } from "./performance.ts";
import { boneDriftOf } from "./testing/bodily-limits.ts";
import { jointsAt } from "./testing/seen-signal.ts";
import { distanceBetween } from "./vector.ts";

const still: Act = { kind: "stand", duration: milliseconds(4000) };
const moments = Array.from({ length: 401 }, (_, index) => index * 10);

/** Metres by which a joint is where it would not be without the tremor, each 10 ms. */
const shakenBy = (acts: readonly Act[], hertz: number, joint: "leftWrist" | "leftAnkle") => {
  const calm = createPerformance({ acts });
  const shaking = createPerformance({ acts, person: { tremor: { amplitude: 0.015, hertz } } });
  return moments.map((at) => {
    const [here, there] = [jointsAt(shaking, at)[joint], jointsAt(calm, at)[joint]];
    return Math.sign(here.z - there.z + here.y - there.y) * distanceBetween(here, there);
  });
};

test("hanging hands shake by the amplitude, as often a second as asked, and nothing else does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 9 }), (hertz) => {
      const offsets = shakenBy([still], hertz, "leftWrist");
      expect(Math.max(...offsets)).toBeGreaterThan(0.007);
      expect(Math.max(...offsets)).toBeLessThan(0.0151);
      const crossings = offsets.filter((offset, index) => offset > 0 && (offsets[index - 1] ?? offset) <= 0).length;
      expect(Math.abs(crossings - 4 * hertz)).toBeLessThanOrEqual(1);
      expect(Math.max(...shakenBy([still], hertz, "leftAnkle").map(Math.abs))).toBe(0);
    }),
    { seed: 20_261_201, numRuns: 6 },
  );
});

test("hands on a wall are held by it, hands that hold a band are not", () => {
  const inPosition = (kind: "wallPushup" | "bandPullApart") => {
    const act: Act =
      kind === "wallPushup" ? { kind, flexion: degrees(40) } : { kind, reach: 1, countdown: milliseconds(2000) };
    const offsets = shakenBy([act], 5, "leftWrist").map(Math.abs);
    return Math.max(...offsets.slice(160, 200));
  };
  expect(inPosition("wallPushup")).toBeLessThan(1e-9);
  expect(inPosition("bandPullApart")).toBeGreaterThan(0.007);
});

test("shaking hands keep the lengths of their bones", () => {
  const act: Act = { kind: "armCurl", flexion: degrees(120) };
  const person = { tremor: { amplitude: 0.04, hertz: 6 } };
  expect(boneDriftOf(createPerformance({ acts: [still, act], person }))).toBeLessThan(5e-10);
});
