import { normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherSide, signOf } from "./posture.ts";
import { changeOf, performOnce, wandering } from "./testing/one-act.ts";
import { ankleSideways, anklesMiddle, hipsLeftOf, hipsLeftOfAnkles } from "./true-signal.ts";
import { distanceBetween } from "./vector.ts";

const SETTINGS = { seed: 20_261_128, numRuns: 50 };
/** Share of H. Quiet sway alone is half of it. */
const EXACT = 0.003;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });
const anySide = fc.constantFrom<Side>("left", "right");
const anyTravel = between(0.03, 0.5).map(normalisedHeight);
const anyYaw = fc.integer({ min: -180, max: 180 });

test("a side step takes the hips sideways by the travel and never beyond, and they stay there", () => {
  fc.assert(
    fc.property(anySide, anyTravel, anyPerson, anyYaw, (direction, travel, person, yaw) => {
      const once = performOnce({ kind: "sideStep", direction, travel }, person, yaw);
      const [rep] = once.performance.truth.reps;
      // From midway between the feet as they stood at first.
      const hips = hipsLeftOf(anklesMiddle(once.bodyAt(0)));
      const travelled = (at: number) => (signOf(direction) * hips(once.bodyAt(at))) / once.fullHeight;
      expect(rep).toMatchObject({ act: "sideStep", side: direction, peak: travel });
      expect(Math.abs(travelled(rep?.startAt ?? -1))).toBeLessThan(EXACT);
      for (const at of [rep?.peakAt ?? 0, rep?.endAt ?? 0, once.endAt, once.performance.duration]) {
        expect(Math.abs(travelled(at) - travel)).toBeLessThan(EXACT);
      }
      expect(Math.max(...once.moments.map(travelled))).toBeLessThan(travel + EXACT);
    }),
    SETTINGS,
  );
});

test("the feet of a side step follow each other, come together, and are both that much further", () => {
  fc.assert(
    fc.property(anySide, anyTravel, anyPerson, anyYaw, (direction, travel, person, yaw) => {
      const once = performOnce({ kind: "sideStep", direction, travel }, person, yaw);
      const risen = (side: Side) => changeOf(once, ({ landmarks }) => landmarks[`${side}Ankle`].y);
      const airborne = (side: Side) => once.moments.filter((at) => risen(side)(at) > 0.001);
      expect(airborne(direction).at(-1)).toBeLessThan(airborne(otherSide(direction))[0] ?? 0);
      const endAt = once.performance.truth.reps[0]?.endAt ?? 0;
      expect(changeOf(once, ankleSideways("left"))(endAt)).toBeCloseTo(0, 9);
      for (const name of ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"] as const) {
        const gone = distanceBetween(once.bodyAt(endAt).landmarks[name], once.bodyAt(0).landmarks[name]);
        expect(gone).toBeCloseTo(travel * once.fullHeight, 9);
      }
    }),
    SETTINGS,
  );
});

test("a weight shift takes the hips over one foot, then the other, by the share of half the stance; both feet stay", () => {
  fc.assert(
    fc.property(between(0.1, 1), anySide, anyPerson, anyYaw, (reach, first, person, yaw) => {
      const once = performOnce({ kind: "weightShift", reach, first }, person, yaw);
      const [rep] = once.performance.truth.reps;
      const [startAt, peakAt, endAt] = [rep?.startAt ?? 0, rep?.peakAt ?? 0, rep?.endAt ?? 0];
      const halfStance = ankleSideways("left")(once.bodyAt(0)) / 2;
      // Of H, not of the stance: sway is a few hundredths of half a stance.
      const shifted = (at: number) => (signOf(first) * hipsLeftOfAnkles(once.bodyAt(at))) / once.fullHeight;
      const peak = (reach * halfStance) / once.fullHeight;
      expect(rep).toMatchObject({ act: "weightShift", side: null, peak: reach });
      expect(Math.abs(shifted(startAt))).toBeLessThan(EXACT);
      expect(Math.abs(shifted(peakAt) - peak)).toBeLessThan(EXACT);
      expect(Math.abs(shifted((startAt + endAt) / 2 + peakAt - startAt) + peak)).toBeLessThan(EXACT);
      expect(Math.abs(shifted(endAt))).toBeLessThan(EXACT);
      expect(Math.max(...once.moments.map((at) => Math.abs(shifted(at))))).toBeLessThan(peak + EXACT);
      expect(wandering(once, ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"])).toBeLessThan(1e-9);
    }),
    SETTINGS,
  );
});
