import { milliseconds, normalisedHeight } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, stand, standOnOneLeg } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { assessFrames } from "../testing/assess-frames.ts";

const film = (acts: readonly Act[], options: SceneOptions = {}) => sceneOf([stand(2), ...acts], options).frames;
const singleLeg = (acts: readonly Act[], options: SceneOptions = {}) =>
  assessFrames("single_leg_stance", film(acts, options));
/** Trials of so many seconds; lifting and lowering come on top. */
const trials = (left: readonly number[], right: readonly number[]): readonly Act[] =>
  [...left.map((time) => standOnOneLeg("left", time)), ...right.map((time) => standOnOneLeg("right", time))].flatMap(
    (act) => [act, stand(1.5)],
  );

describe.each([
  ["front", 0],
  ["oblique", -40],
] as const)("from the %s", (_, yaw) => {
  test("[ASSESS-SLS-01] [REC-4] three trials on each leg, each timed while the foot is up", () => {
    const result = singleLeg(trials([20, 18, 22], [6, 7, 8]), { yaw, noise: "low" });
    expect(result.validity).toBe("valid");
    // 7 s in the middle of the three, and about 0.7 s of lifting and lowering above the limits.
    expect(result.score).toBeGreaterThan(7.4);
    expect(result.score).toBeLessThan(8.4);
    expect(result).toMatchObject({ norm: "below_mean", fallRisk: false, cutoff: 17.2 });
  });
});

test("[ASSESS-SLS-01] a trial ends at 45 s, and the same lift begins no other", () => {
  expect(singleLeg(trials([50, 46], []))).toMatchObject({ score: 45, validity: ["wrong_protocol"] });
});

test("[SLS-4] fewer than three trials on a leg keep their time and are not valid", () => {
  const result = singleLeg(trials([], [4]));
  expect(result).toMatchObject({ norm: "no_norm", fallRisk: false, validity: ["wrong_protocol"] });
  expect(result.score).toBeGreaterThan(4);
  expect(result.score).toBeLessThan(5.2);
});

test("[REC-4] a fourth trial on a leg is not part of the test", () => {
  const three = singleLeg(trials([6, 6, 6], [6, 6, 6]));
  expect(singleLeg([...trials([6, 6, 6], [6, 6, 6]), ...trials([30], [])])).toEqual(three);
});

test("[REC-4] a foot that is up for less than half a second is no trial, whichever leg comes next", () => {
  const kneeUp = {
    kind: "kneeRaise",
    side: "left",
    lift: normalisedHeight(0.06),
    duration: milliseconds(500),
  } as const;
  const result = singleLeg([kneeUp, stand(1), kneeUp, stand(1), ...trials([6], [])]);
  expect(result).toEqual(singleLeg(trials([6], [])));
});

test("[HOLD-2] a recording that ends on one leg ends the trial", () => {
  const frames = film(trials([], [20])).filter(({ at }) => at < 12_000);
  const { score } = assessFrames("single_leg_stance", frames);
  expect(score).toBeGreaterThan(8.5);
  expect(score).toBeLessThan(9.5);
});

test("[ASSESS-SLS-01] a stance foot that moves ends the trial, though the other is still up", () => {
  const frames = film(trials([], [20])).map((frame) => {
    if (frame.at < 10_000 || frame.image === null) return frame;
    // A hop to the side: the whole body is 12 cm further on.
    const by = 60;
    return { ...frame, image: frame.image.map((point) => point && { ...point, x: point.x + by }) };
  });
  const { score } = assessFrames("single_leg_stance", frames);
  expect(score).toBeGreaterThan(6.2);
  expect(score).toBeLessThan(7.2);
});

test("[REC-4] who never lifts a foot has no score", () => {
  expect(singleLeg([stand(20)])).toMatchObject({ score: null, validity: ["wrong_protocol"] });
});

test("[COM-3] from the side one leg hides the other", () => {
  const result = singleLeg(trials([6], [6]), { yaw: 90 });
  expect(result).toMatchObject({ score: null, validity: ["frozen_gt_2s", "wrong_view"] });
});
