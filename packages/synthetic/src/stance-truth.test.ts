import { milliseconds, type NormalisedHeight, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherSide } from "./posture.ts";
import { changeOf, performOnce, wandering } from "./testing/one-act.ts";
import { ankleBehind, ankleSideways, kneeFlexion } from "./true-signal.ts";
import { dot, subtract } from "./vector.ts";

const SETTINGS = { seed: 20_261_128, numRuns: 50 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shareOf = (min: number, max: number) => between(min, max).map(normalisedHeight);
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });
const anySide = fc.constantFrom<Side>("left", "right");
const anyYaw = fc.integer({ min: -180, max: 180 });
const footOf = (side: Side) => [`${side}Ankle`, `${side}Heel`, `${side}FootIndex`] as const;

const tandem = (side: Side, gap: NormalisedHeight | null) =>
  ({ kind: "tandemStand", side, duration: milliseconds(2000), ...(gap === null ? {} : { gap }) }) as const;

test("heel to toe the ankles are in line, or the gap apart, the front heel just ahead of the rear toes", () => {
  fc.assert(
    fc.property(anySide, fc.option(shareOf(0, 0.1)), anyPerson, anyYaw, (side, gap, person, yaw) => {
      const once = performOnce(tandem(side, gap), person, yaw);
      const [hold] = once.performance.truth.holds;
      const [startAt, endAt] = [hold?.startAt ?? 0, hold?.endAt ?? 0];
      expect(hold).toMatchObject({ act: "tandemStand", side, peak: gap ?? 0 });
      expect(endAt - startAt).toBe(2000);
      for (const at of [startAt, startAt + 900, endAt]) {
        const body = once.bodyAt(at);
        expect(ankleSideways(side)(body) / once.fullHeight).toBeCloseTo(gap ?? 0, 9);
        const apart = subtract(body.landmarks[`${side}Heel`], body.landmarks[`${otherSide(side)}FootIndex`]);
        expect(dot(apart, body.pelvis.forward)).toBeGreaterThan(0);
        expect(dot(apart, body.pelvis.forward)).toBeLessThan(0.06);
        expect(apart.y).toBeCloseTo(0, 9);
      }
      expect(wandering(once, footOf(otherSide(side)))).toBeLessThan(1e-9);
      expect(changeOf(once, ankleSideways(side))(once.endAt)).toBeCloseTo(0, 9);
      expect(changeOf(once, ankleBehind(side))(once.endAt)).toBeCloseTo(0, 9);
    }),
    SETTINGS,
  );
});

test("a calf stretch splits the feet by the split, rear knee straight and heel down, front knee bent", () => {
  fc.assert(
    fc.property(anySide, shareOf(0.1, 0.45), anyPerson, anyYaw, (side, split, person, yaw) => {
      const once = performOnce({ kind: "calfStretch", side, split, duration: milliseconds(1500) }, person, yaw);
      const [hold] = once.performance.truth.holds;
      const [startAt, endAt] = [hold?.startAt ?? 0, hold?.endAt ?? 0];
      expect(hold).toMatchObject({ act: "calfStretch", side, peak: split });
      expect(endAt - startAt).toBe(1500);
      for (const at of [startAt, startAt + 700, endAt]) {
        const body = once.bodyAt(at);
        expect(ankleBehind(side)(body) / once.fullHeight).toBeCloseTo(split, 9);
        expect(Math.abs(changeOf(once, kneeFlexion(side))(at))).toBeLessThan(10);
        expect(kneeFlexion(otherSide(side))(body)).toBeGreaterThan(15);
        expect(body.landmarks[`${side}Heel`].y).toBeCloseTo(once.bodyAt(0).landmarks[`${side}Heel`].y, 9);
      }
      expect(wandering(once, footOf(otherSide(side)))).toBeLessThan(1e-9);
      expect(changeOf(once, ankleBehind(side))(once.endAt)).toBeCloseTo(0, 9);
    }),
    SETTINGS,
  );
});
