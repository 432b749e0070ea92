import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { placesOf } from "./foot-places.ts";
import { FOUR_STAGE_TIMES } from "./sample-test-acts.ts";
import { sampleTestPerformance } from "./sample-test-performance.ts";

const balance = sampleTestPerformance({ test: "four_stage" });

/** Seconds before the end, when the last stage has just been held; the walk out comes after it. */
const middleOf = (stage: number) => {
  const leaving = Array.from({ length: 600 }, (_, index) => balance.duration - index * 100).find(
    (at) => Math.abs(balance.bodyAt(milliseconds(at)).landmarks.nose.x) < 0.2,
  );
  const end = (leaving ?? expect.fail("nobody stands there")) - 2500;
  return milliseconds(end - (3 - stage) * FOUR_STAGE_TIMES.stage * 1000 - 4000);
};
const feetIn = (stage: number) => placesOf(balance.bodyAt(middleOf(stage)));

test("§6.3: the feet of each stage", () => {
  expect(feetIn(0).apart).toBeCloseTo(0.09, 2);
  expect(feetIn(1).ahead).toBeCloseTo(0.13, 2);
  expect(feetIn(2).apart).toBeCloseTo(0.01, 2);
  expect(feetIn(2).ahead).toBeCloseTo(0.26, 2);
  expect(feetIn(3).lifted).toBeCloseTo(0.15, 2);
});

test("the hips do not leave the middle of the feet, whatever the feet do", () => {
  for (const stage of [0, 1, 2, 3]) {
    const { leftAnkle, rightAnkle, leftHip, rightHip } = balance.bodyAt(middleOf(stage)).landmarks;
    expect((leftHip.x + rightHip.x) / 2).toBeCloseTo((leftAnkle.x + rightAnkle.x) / 2, 1);
  }
});

test.each(["chair_stand_30s", "five_times_sit_to_stand"] as const)("[ASSESS-02] %s: one practice stand first", (id) => {
  const { reps } = sampleTestPerformance({ test: id }).truth;
  const [practice, first] = reps;
  expect((first?.startAt ?? 0) - (practice?.endAt ?? 0)).toBeGreaterThan(10_000);
  if (id === "five_times_sit_to_stand") expect(reps).toHaveLength(6);
});
