import type { Performance } from "../index.ts";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "@plumbline/motion";
import type { Side } from "@plumbline/motion";
import { analyseScript, sceneOf, specOf, stand } from "./analyse-script.ts";
import { milliseconds, normalisedHeight } from "@plumbline/motion";

const onOneLeg = (side: Side, seconds: number, lift = 0.1) =>
  ({ kind: "singleLegStand", side, duration: milliseconds(seconds * 1000), lift: normalisedHeight(lift) }) as const;

/** How long one ankle was really above the other, between the specification's two thresholds: milliseconds. */
const trueHolds = ({ bodyAt, duration, truth }: Performance): readonly number[] => {
  const holds: number[] = [];
  let since: number | null = null;
  for (let at = 0; at <= duration; at += 10) {
    const { leftAnkle, rightAnkle } = bodyAt(milliseconds(at)).landmarks;
    const lift = Math.abs(leftAnkle.y - rightAnkle.y) / truth.fullHeight;
    if (since === null && lift >= 0.035) since = at;
    if (since !== null && lift < 0.02) {
      holds.push(at - since);
      since = null;
    }
  }
  return holds;
};

describe.each([
  ["front", 0],
  ["oblique", 45],
  ["oblique", -40],
] as const)("from the %s (yaw %d)", (_, yaw) => {
  test("[EX-single_leg_stand] [HOLD-1] times each leg by the leg that stands", () => {
    const acts = [stand(1.5), onOneLeg("left", 5), stand(1), onOneLeg("right", 8), stand(1.5)];
    const { performance, frames } = sceneOf(acts, { yaw, noise: "low" });
    const { holds } = analyseRecording(frames, specOf("single_leg_stand"));
    expect(holds.map((hold) => hold.side)).toEqual(["left", "right"]);
    const truths = trueHolds(performance);
    expect(truths.length).toBe(2);
    truths.forEach((truth, index) => {
      expect(Math.abs((holds[index]?.duration ?? 0) - truth)).toBeLessThanOrEqual(300);
    });
  });

  test("[HOLD-2] a foot lifted for less than half a second is no hold", () => {
    const { holds } = analyseScript("single_leg_stand", [stand(1.5), onOneLeg("left", 0), stand(1.5)], { yaw });
    expect(holds.every((hold) => hold.duration >= 500)).toBe(true);
  });

  test("standing on both feet is no hold", () => {
    expect(analyseScript("single_leg_stand", [stand(6)], { yaw, noise: "low" }).holds).toEqual([]);
  });
});

test("[EX-REFUSE] the side view, where the legs overlap, is refused with its reason", () => {
  const analysis = analyseScript("single_leg_stand", [stand(1.5), onOneLeg("left", 5), stand(1.5)], { yaw: 90 });
  expect(analysis.notMeasurable).toBe("wrong-view");
  expect(analysis.holds).toEqual([]);
});

test("[HOLD-2] a recording that ends on one leg ends the hold", () => {
  const { frames } = sceneOf([stand(1.5), onOneLeg("left", 6)]);
  const cut = frames.filter((frame) => frame.at < 5000);
  const { holds } = analyseRecording(cut, specOf("single_leg_stand"));
  expect(holds.length).toBe(1);
  expect(holds[0]?.endAt).toBe(cut.at(-1)?.at);
});
