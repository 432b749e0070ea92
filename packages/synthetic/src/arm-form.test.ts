import { degrees, milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import { aheadOfShoulder, jointsAt, trunkOf, wristsAboveShoulder } from "./testing/seen-signal.ts";
import { distanceBetween } from "./vector.ts";

test("the elbow that comes forward in a curl does so by the stated share of T", () => {
  const performance = createPerformance({ acts: [{ kind: "armCurl", flexion: degrees(90), elbowForward: 0.2 }] });
  const ahead = (at: number) => aheadOfShoulder(jointsAt(performance, at), "leftElbow");
  expect((ahead(1400) - ahead(0)) / trunkOf(jointsAt(performance, 0))).toBeCloseTo(0.2, 2);
});

test("hands on the wall do not move, and the body is a straight line, through a push-up", () => {
  const performance = createPerformance({ acts: [{ kind: "wallPushup", flexion: degrees(70), repetitions: 2 }] });
  const { reps } = performance.truth;
  expect(reps).toHaveLength(2);
  const first = jointsAt(performance, reps[0]?.startAt ?? 0);
  for (let at = reps[0]?.startAt ?? 0; at <= (reps[1]?.endAt ?? 0); at += 100) {
    const now = jointsAt(performance, at);
    expect(distanceBetween(now.leftWrist, first.leftWrist)).toBeLessThan(1e-9);
    expect(distanceBetween(now.rightWrist, first.rightWrist)).toBeLessThan(1e-9);
    const reach = distanceBetween(now.leftShoulder, now.leftHip) + distanceBetween(now.leftHip, now.leftAnkle);
    expect(distanceBetween(now.leftShoulder, now.leftAnkle)).toBeGreaterThan(0.99 * reach);
  }
});

test("open arms are within 0.3 T of shoulder height, however wide", () => {
  for (const reach of [0.8, 1.5, 2.2]) {
    const performance = createPerformance({ acts: [{ kind: "chestOpener", reach, duration: milliseconds(1500) }] });
    const open = jointsAt(performance, 2500);
    expect(Math.abs(wristsAboveShoulder(open)) / trunkOf(open)).toBeLessThan(0.3);
  }
});
