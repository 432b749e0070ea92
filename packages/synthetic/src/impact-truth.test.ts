import { milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import { otherSide } from "./posture.ts";
import { ScriptError } from "./script-error.ts";
import { changeOf, performOnce, untruthOf, wandering } from "./testing/one-act.ts";
import { heelAboveToes, hipHeight, kneeHeight } from "./true-signal.ts";

const SETTINGS = { seed: 20_261_201, numRuns: 50 };
/** Share of H. */
const EXACT = 0.003;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const shareOf = (min: number, max: number) => between(min, max).map(normalisedHeight);
const during = (min: number, max: number) => fc.integer({ min, max }).map(milliseconds);
const anyPerson = fc.record({ stature: between(1.45, 1.95), build: between(0.85, 1.2) });
const anySide = fc.constantFrom<Side>("left", "right");
const anyYaw = fc.integer({ min: -180, max: 180 });

test("a stomp raises the knee by its lift, is down within its time, and leaves the other foot alone", () => {
  fc.assert(
    fc.property(anySide, shareOf(0.03, 0.2), during(150, 400), anyPerson, anyYaw, (side, lift, down, person, yaw) => {
      const once = performOnce({ kind: "stomp", side, lift, down }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "stomp", side, peak: lift });
      expect((rep?.endAt ?? 0) - (rep?.peakAt ?? 0)).toBe(down);
      expect(untruthOf(once, rep, kneeHeight(side), once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, [`${otherSide(side)}Ankle`, `${otherSide(side)}Heel`])).toBeLessThan(1e-9);
    }),
    SETTINGS,
  );
});

test("heels that drop rise by the rise and are down within their time; then the knees give a little", () => {
  fc.assert(
    fc.property(shareOf(0.01, 0.11), during(150, 600), anyPerson, anyYaw, (rise, drop, person, yaw) => {
      const once = performOnce({ kind: "heelDrop", rise, drop }, person, yaw);
      const [rep] = once.performance.truth.reps;
      expect(rep).toMatchObject({ act: "heelDrop", side: null, peak: rise });
      expect((rep?.endAt ?? 0) - (rep?.peakAt ?? 0)).toBe(500 + drop);
      expect(untruthOf(once, rep, heelAboveToes, once.fullHeight)).toBeLessThan(EXACT);
      expect(wandering(once, ["leftFootIndex", "rightFootIndex"])).toBeLessThan(1e-9);
      const given = changeOf(once, hipHeight)((rep?.endAt ?? 0) + 120) / once.fullHeight;
      expect(given).toBeLessThan(-0.001);
      expect(given).toBeGreaterThan(-0.01);
    }),
    SETTINGS,
  );
});

test.each(["stomp", "heelDrop"] as const)("a %s that takes its time is none", (kind) => {
  const slow = milliseconds(900);
  const act =
    kind === "stomp"
      ? ({ kind, side: "left", lift: normalisedHeight(0.1), down: slow } as const)
      : ({ kind, rise: normalisedHeight(0.06), drop: slow } as const);
  expect(() => createPerformance({ acts: [act] })).toThrow(ScriptError);
});
