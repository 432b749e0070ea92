import { degrees, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherSide, signOf } from "./posture.ts";
import { changeOf, performOnce, untruthOf, wandering } from "./testing/one-act.ts";
import {
  ankleBehind,
  ankleSideways,
  hipHeight,
  kneeFlexion,
  kneeHeight,
  trunkForward,
  trunkTilt,
} from "./true-signal.ts";

const SETTINGS = { seed: 20_261_128, numRuns: 50 };
/** Share of H. */
const EXACT = 0.003;
/** Degrees more than in standing, where knees are bent by 6 to 8. */
const STRAIGHT = 4;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shareOf = (min: number, max: number) => between(min, max).map(normalisedHeight);
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });
const anySide = fc.constantFrom<Side>("left", "right");
const anyYaw = fc.integer({ min: -180, max: 180 });
const footOf = (side: Side) => [`${side}Ankle`, `${side}Heel`, `${side}FootIndex`] as const;

test("a side leg lift takes a straight leg away from the other by the reach; that foot and the trunk stay", () => {
  fc.assert(
    fc.property(anySide, shareOf(0.03, 0.45), anyPerson, anyYaw, (side, reach, person, yaw) => {
      const once = performOnce({ kind: "hipAbduction", side, reach }, person, yaw);
      const [rep] = once.performance.truth.reps;
      const peakAt = rep?.peakAt ?? 0;
      expect(rep).toMatchObject({ act: "hipAbduction", side, peak: reach });
      expect(untruthOf(once, rep, ankleSideways(side), once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, footOf(otherSide(side)))).toBeLessThan(1e-9);
      expect(changeOf(once, kneeFlexion(side))(peakAt)).toBeLessThan(STRAIGHT);
      expect(Math.abs(changeOf(once, trunkTilt)(peakAt))).toBeLessThan(1);
    }),
    SETTINGS,
  );
});

test("a back leg lift takes a straight leg behind the other by the reach; that foot and the trunk stay", () => {
  fc.assert(
    fc.property(anySide, shareOf(0.03, 0.3), anyPerson, anyYaw, (side, reach, person, yaw) => {
      const once = performOnce({ kind: "hipExtension", side, reach }, person, yaw);
      const [rep] = once.performance.truth.reps;
      const peakAt = rep?.peakAt ?? 0;
      expect(rep).toMatchObject({ act: "hipExtension", side, peak: reach });
      expect(untruthOf(once, rep, ankleBehind(side), once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, footOf(otherSide(side)))).toBeLessThan(1e-9);
      expect(changeOf(once, kneeFlexion(side))(peakAt)).toBeLessThan(STRAIGHT);
      expect(Math.abs(changeOf(once, trunkForward)(peakAt))).toBeLessThan(1);
    }),
    SETTINGS,
  );
});

test("errors of form tilt or lean the trunk by what was asked for, and leave the reach alone", () => {
  const reach = normalisedHeight(0.15);
  fc.assert(
    fc.property(anySide, between(5, 30), anyPerson, (side, amount, person) => {
      const tilted = performOnce({ kind: "hipAbduction", side, reach, tilt: degrees(amount) }, person);
      const [lift] = tilted.performance.truth.reps;
      const tilt = changeOf(tilted, trunkTilt)(lift?.peakAt ?? 0) * signOf(otherSide(side));
      expect(Math.abs(tilt - amount)).toBeLessThan(1);
      expect(untruthOf(tilted, lift, ankleSideways(side), tilted.fullHeight)).toBeLessThan(EXACT);
      const leaning = performOnce({ kind: "hipExtension", side, reach, lean: degrees(amount) }, person);
      const [back] = leaning.performance.truth.reps;
      expect(Math.abs(changeOf(leaning, trunkForward)(back?.peakAt ?? 0) - amount)).toBeLessThan(1);
      expect(untruthOf(leaning, back, ankleBehind(side), leaning.fullHeight)).toBeLessThan(EXACT);
    }),
    SETTINGS,
  );
});

test("a knee raise is one repetition of marching: the knee rises by the lift, and the hips hardly come down", () => {
  fc.assert(
    fc.property(anySide, shareOf(0.02, 0.3), anyPerson, anyYaw, (side, lift, person, yaw) => {
      const once = performOnce({ kind: "kneeRaise", side, lift }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "kneeRaise", side, peak: lift });
      expect(untruthOf(once, rep, kneeHeight(side), once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, footOf(otherSide(side)))).toBeLessThan(1e-9);
      const hips = once.moments.map(changeOf(once, hipHeight));
      expect(Math.min(...hips) / once.fullHeight).toBeGreaterThan(-0.01);
    }),
    SETTINGS,
  );
});
