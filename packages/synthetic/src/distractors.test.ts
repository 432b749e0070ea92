import { normalisedHeight } from "@plumbline/motion";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { createPerformance } from "./performance.ts";
import { ScriptError } from "./script-error.ts";
import { changeOf, performOnce } from "./testing/one-act.ts";
import { kneeFlexion } from "./true-signal.ts";
import { distanceBetween } from "./vector.ts";

const distractors: readonly Act[] = [
  { kind: "wave" },
  { kind: "jumpingJack", repetitions: 2 },
  { kind: "pickUp" },
  { kind: "turnAround" },
  { kind: "adjustChair" },
];

test.each(distractors)(
  "$kind: the truth knows of no repetition, no hold and no start signal, and one ends as one began",
  (act) => {
    const once = performOnce(act);
    const { truth, duration } = once.performance;
    expect([truth.reps, truth.holds, truth.startSignalAt]).toEqual([[], [], null]);
    const [first, last] = [once.bodyAt(0).landmarks, once.bodyAt(duration).landmarks];
    for (const name of ["leftWrist", "rightAnkle", "nose"] as const) {
      expect(distanceBetween(first[name], last[name])).toBeLessThan(0.03);
    }
  },
);

test("a waving hand is overhead and goes to and fro", () => {
  const once = performOnce({ kind: "wave", side: "left", times: 3 });
  const overhead = once.moments.filter((at) => {
    const { leftWrist, nose } = once.bodyAt(at).landmarks;
    return leftWrist.y > nose.y + 0.1;
  });
  const across = overhead.map((at) => once.bodyAt(at).landmarks.leftWrist.x);
  expect(overhead.length * 80).toBeGreaterThan(1200);
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(0.15);
});

test("a jumping jack leaves the floor with both feet, and lands with them apart and the hands above the head", () => {
  const once = performOnce({ kind: "jumpingJack" });
  const { ankleHeight } = once.bodyAt(0).measures;
  const lowest = once.moments.map((at) => {
    const { leftAnkle, rightAnkle } = once.bodyAt(at).landmarks;
    return Math.min(leftAnkle.y, rightAnkle.y) - ankleHeight;
  });
  expect(Math.max(...lowest)).toBeGreaterThan(0.03);
  const landed = once.bodyAt(600 + 800).landmarks;
  expect(landed.leftAnkle.x - landed.rightAnkle.x).toBeGreaterThan(0.4);
  expect(landed.leftWrist.y).toBeGreaterThan(landed.nose.y);
});

test("who picks something up has bent knees and the hands near the floor", () => {
  const once = performOnce({ kind: "pickUp" });
  const lowest = once.performance.duration / 2;
  const { leftWrist, rightWrist } = once.bodyAt(lowest).landmarks;
  // The hand hangs another 18 cm below the wrist.
  for (const wrist of [leftWrist, rightWrist]) expect(wrist.y).toBeLessThan(0.28);
  expect(changeOf(once, kneeFlexion("left"))(lowest)).toBeGreaterThan(60);
  const high = () => createPerformance({ acts: [{ kind: "pickUp", depth: normalisedHeight(0.1) }] });
  expect(high).toThrow(ScriptError);
});

test("who turns around shows the back in between", () => {
  const once = performOnce({ kind: "turnAround" });
  const facing = once.moments.map((at) => once.bodyAt(at).pelvis.forward.z);
  expect(Math.min(...facing)).toBeCloseTo(-1, 3);
  expect(facing.at(-1)).toBeCloseTo(1, 9);
});

test("who adjusts a chair steps back to it, bends with the back to the camera, and comes again", () => {
  const once = performOnce({ kind: "adjustChair" });
  const bodies = once.moments.map(once.bodyAt);
  expect(Math.min(...bodies.map(({ pelvis }) => pelvis.origin.z))).toBeLessThan(-0.15);
  const bent = bodies.filter(({ chest }) => chest.up.y < 0.85);
  expect(bent.length * 80).toBeGreaterThan(1500);
  for (const { pelvis } of bent) expect(pelvis.forward.z).toBeLessThan(-0.9);
});
