import { degrees } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SyntheticBody } from "./synthetic-body.ts";
import { changeOf, performOnce, untruthOf, wandering } from "./testing/one-act.ts";
import { angleAt, hipHeight, kneeFlexion, trunkForward } from "./true-signal.ts";
import { dot, midpoint, subtract } from "./vector.ts";

const SETTINGS = { seed: 20_261_128, numRuns: 50 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPerson = fc.record({
  stature: between(1.45, 1.95),
  build: between(0.85, 1.2),
  stoop: between(0, 35).map(degrees),
});
const anyLean = between(5, 90).map(degrees);
const anyYaw = fc.integer({ min: -180, max: 180 });

/** Degrees between ear and hip at the shoulder, as the side view shows them: less when the back rounds. */
const backAngle = ({ landmarks }: SyntheticBody): number =>
  angleAt(
    midpoint(landmarks.leftShoulder, landmarks.rightShoulder),
    midpoint(landmarks.leftEar, landmarks.rightEar),
    midpoint(landmarks.leftHip, landmarks.rightHip),
  );

test("a hip hinge leans the trunk by its degrees, the back as long as it was, and both feet stay", () => {
  fc.assert(
    fc.property(anyLean, anyPerson, anyYaw, (lean, person, yaw) => {
      const once = performOnce({ kind: "hipHinge", lean }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "hipHinge", side: null, peak: lean });
      expect(untruthOf(once, rep, trunkForward, 1)).toBeLessThan(1);
      expect(Math.min(...once.moments.map(changeOf(once, backAngle)))).toBeGreaterThan(-6);
      expect(wandering(once, ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"])).toBeLessThan(1e-9);
    }),
    SETTINGS,
  );
});

test("in a hinge the hips go back, the knees are soft, and it is no squat", () => {
  fc.assert(
    fc.property(between(15, 45).map(degrees), anyPerson, anyYaw, (lean, person, yaw) => {
      const once = performOnce({ kind: "hipHinge", lean }, person, yaw);
      const peakAt = once.performance.truth.reps[0]?.peakAt ?? 0;
      const [rest, bent] = [once.bodyAt(0), once.bodyAt(peakAt)];
      const forward = dot(subtract(bent.pelvis.origin, rest.pelvis.origin), rest.pelvis.forward);
      expect(forward).toBeLessThan(-0.03);
      expect(kneeFlexion("left")(bent)).toBeGreaterThan(15);
      expect(kneeFlexion("left")(bent)).toBeLessThan(30);
      expect(changeOf(once, hipHeight)(peakAt) / once.fullHeight).toBeGreaterThan(-0.03);
    }),
    SETTINGS,
  );
});

test("a rounded back costs the angle of ear, shoulder and hip, and leaves the trunk's lean as it was", () => {
  fc.assert(
    fc.property(between(10, 40), anyPerson, (rounding, person) => {
      const lean = degrees(40);
      const rounded = performOnce({ kind: "hipHinge", lean, rounding: degrees(rounding) }, person);
      const [rep] = rounded.performance.truth.reps;
      expect(untruthOf(rounded, rep, trunkForward, 1)).toBeLessThan(1);
      const long = changeOf(performOnce({ kind: "hipHinge", lean }, person), backAngle)(rep?.peakAt ?? 0);
      expect(long - changeOf(rounded, backAngle)(rep?.peakAt ?? 0)).toBeGreaterThan(0.8 * rounding);
    }),
    SETTINGS,
  );
});
