import { milliseconds, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { signOf } from "./posture.ts";
import { performOnce, wandering } from "./testing/one-act.ts";
import { jointsAt, wristsAboveShoulder } from "./testing/seen-signal.ts";
import { ankleSideways, hipsLeftOfAnkles } from "./true-signal.ts";

/** Share of H. */
const EXACT = 0.003;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anySide = fc.constantFrom<Side>("left", "right");
const anyEach = fc.integer({ min: 2000, max: 6000 }).map(milliseconds);
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });

test("a slow flow goes over one foot and the other in every repetition, both feet stay, and the arms float with it", () => {
  fc.assert(
    fc.property(between(0.1, 1), anySide, anyEach, anyPerson, (reach, first, each, person) => {
      const once = performOnce({ kind: "taiChiFlow", reach, first, each, repetitions: 2 }, person);
      const { reps } = once.performance.truth;
      expect(reps).toHaveLength(2);
      const peak = (reach * ankleSideways("left")(once.bodyAt(0))) / 2 / once.fullHeight;
      const shifted = (at: number) => (signOf(first) * hipsLeftOfAnkles(once.bodyAt(at))) / once.fullHeight;
      for (const { startAt, peakAt, endAt, peak: stated } of reps) {
        expect(stated).toBe(reach);
        for (const [at, value] of [
          [startAt, 0],
          [peakAt, peak],
          [peakAt + each, -peak],
          [endAt, 0],
        ] as const) {
          expect(Math.abs(shifted(at) - value)).toBeLessThan(EXACT);
        }
        const risen = wristsAboveShoulder(jointsAt(once.performance, peakAt));
        expect(Math.abs(risen) / once.fullHeight).toBeLessThan(0.05);
        expect(wristsAboveShoulder(jointsAt(once.performance, endAt)) / once.fullHeight).toBeLessThan(-0.25);
      }
      expect(Math.max(...once.moments.map((at) => Math.abs(shifted(at))))).toBeLessThan(peak + EXACT);
      expect(wandering(once, ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"])).toBeLessThan(1e-9);
    }),
    { seed: 20_261_201, numRuns: 40 },
  );
});
