import { milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { otherSide } from "./posture.ts";
import { changeOf, performOnce, untruthOf, wandering } from "./testing/one-act.ts";
import { earHeight, heelAboveToes, hipHeight } from "./true-signal.ts";

const SETTINGS = { seed: 20_261_128, numRuns: 50 };
/** Share of H. */
const EXACT = 0.003;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });
const anySide = fc.constantFrom<Side>("left", "right");
const anyYaw = fc.integer({ min: -180, max: 180 });

test("a heel raise lifts both heels by the rise, the ears with them, and leaves the toes where they are", () => {
  fc.assert(
    fc.property(between(0.01, 0.11).map(normalisedHeight), anyPerson, anyYaw, (rise, person, yaw) => {
      const once = performOnce({ kind: "heelRaise", rise }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "heelRaise", side: null, peak: rise });
      expect(untruthOf(once, rep, heelAboveToes, once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, ["leftFootIndex", "rightFootIndex"])).toBeLessThan(1e-9);
      // The ankles rise by three quarters of what the heels do, and the body with them.
      const ears = changeOf(once, earHeight)(rep?.peakAt ?? 0) / (rise * once.fullHeight);
      expect(ears).toBeGreaterThan(0.55);
      expect(ears).toBeLessThan(0.95);
    }),
    SETTINGS,
  );
});

test("heels that drop take as long as they were told to", () => {
  const rise = normalisedHeight(0.08);
  const { performance } = performOnce({ kind: "heelRaise", rise, pause: milliseconds(0), down: milliseconds(250) });
  const [rep] = performance.truth.reps;
  expect((rep?.endAt ?? 0) - (rep?.peakAt ?? 0)).toBe(250);
});

test("a step up raises the hips by the step's height and brings them back", () => {
  fc.assert(
    fc.property(anySide, between(0.05, 0.3), anyPerson, anyYaw, (side, height, person, yaw) => {
      const once = performOnce({ kind: "stepUp", side, height }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "stepUp", side });
      expect((rep?.peak ?? 0) * once.fullHeight).toBeCloseTo(height, 9);
      expect(untruthOf(once, rep, hipHeight, once.fullHeight)).toBeLessThan(EXACT);
    }),
    SETTINGS,
  );
});

test("in a step up the leading foot is up first and down last; both stand on the step, and where they were", () => {
  fc.assert(
    fc.property(anySide, between(0.05, 0.3), anyPerson, (side, height, person) => {
      const once = performOnce({ kind: "stepUp", side, height }, person);
      const risen = (foot: Side) => changeOf(once, ({ landmarks }) => landmarks[`${foot}Ankle`].y);
      const upTimes = (foot: Side) => once.moments.filter((at) => risen(foot)(at) > height / 2);
      const [leading, following] = [upTimes(side), upTimes(otherSide(side))];
      expect(leading[0]).toBeLessThan((following[0] ?? 0) - 300);
      expect(leading.at(-1)).toBeGreaterThan((following.at(-1) ?? 0) + 300);
      for (const foot of [side, otherSide(side)]) {
        expect(risen(foot)(once.performance.truth.reps[0]?.peakAt ?? 0)).toBeCloseTo(height, 9);
        expect(risen(foot)(once.endAt)).toBeCloseTo(0, 9);
      }
    }),
    SETTINGS,
  );
});
