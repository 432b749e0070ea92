import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { scoreStands } from "../testing/chair-runs.ts";
import { type Move, positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";
import type { ChairSample } from "./chair-run.ts";

const WHOLE = { rate: 30, from: -2, until: 31 };
const of = (moves: readonly Move[], sampling = WHOLE) => sampleCurve(positionCurve(moves), sampling);
const clean = of(stands(11, 2.5));

const unseen = (
  samples: readonly ChairSample[],
  from: number,
  to: number,
  problem: ChairSample["problem"] = null,
): readonly ChairSample[] =>
  samples.map((sample) => (sample.at > from && sample.at < to ? { ...sample, position: null, problem } : sample));

test("[ASSESS-06] unseen for 2 s is frozen, for a little less is not", () => {
  expect(scoreStands(unseen(clean, 5000, 6900)).validity).toBe("valid");
  expect(scoreStands(unseen(clean, 5000, 7100)).validity).toEqual(["frozen_gt_2s"]);
});

test("[ASSESS-06] unseen at Go or at the end is frozen as well", () => {
  expect(scoreStands(unseen(clean, -5000, 2100)).validity).toContain("frozen_gt_2s");
  expect(scoreStands(unseen(clean, 27_800, 40_000)).validity).toEqual(["frozen_gt_2s"]);
});

test("[COM-3] a long freeze names its cause", () => {
  expect(scoreStands(unseen(clean, 5000, 8000, "wrong-view")).validity).toEqual(["frozen_gt_2s", "wrong_view"]);
  expect(scoreStands(unseen(clean, 5000, 8000, "second-person")).validity).toEqual(["frozen_gt_2s", "second_person"]);
  expect(scoreStands(unseen(clean, 5000, 6000, "second-person")).validity).toBe("valid");
});

test("[CYC-3] what a long freeze cut in two is discarded", () => {
  const cut = unseen(
    of([
      [0, 1],
      [1, 1],
      [1, 3],
      [0, 1],
      [0, 1],
      [1, 1],
      [0, 1],
    ]),
    2500,
    4700,
  );
  expect(scoreStands(cut)).toMatchObject({ score: 1, validity: ["frozen_gt_2s"] });
});

test("[ASSESS-06] fewer than 10 frames a second", () => {
  expect(scoreStands(of(stands(11, 2.5), { ...WHOLE, rate: 8 })).validity).toEqual(["fps_lt_10"]);
  expect(scoreStands(of(stands(11, 2.5), { ...WHOLE, rate: 10 })).validity).toBe("valid");
});

test("[COM-8] a slow camera before Go, or a few late frames, are not held against the test", () => {
  const slow = of([[0, 1]], { rate: 4, from: -5, until: -0.1 });
  expect(scoreStands([...slow, ...of(stands(11, 2.5), { ...WHOLE, from: 0 })]).validity).toBe("valid");
  const hiccup = clean.filter(({ at }) => at < 8000 || at > 8600);
  expect(scoreStands(hiccup)).toMatchObject({ score: 11, validity: "valid" });
});

test("[COM-7] what is no number, or no posture, was not measured", () => {
  const rubbish = [Number.NaN, Number.POSITIVE_INFINITY, 40, -40];
  const samples = clean.map((sample, index) =>
    index % 7 === 3 ? { ...sample, position: rubbish[index % rubbish.length] ?? null } : sample,
  );
  expect(scoreStands(samples)).toMatchObject({ score: 11, validity: "valid" });
});

test("[COM-7] a sample whose time does not rise is ignored", () => {
  const doubled = clean.flatMap((sample) => [
    sample,
    { ...sample, position: 1 - (sample.position ?? 0) },
    { ...sample, at: milliseconds(sample.at - 500), position: 1 },
  ]);
  expect(scoreStands(doubled)).toEqual(scoreStands(clean));
});

test("[CYC-2] a joint misplaced for a moment makes and breaks no stand", () => {
  const sitting = of([[0, 1]]).map((sample) =>
    sample.at % 4000 < 70 && sample.at > 1000 ? { ...sample, position: 1 } : sample,
  );
  expect(scoreStands(sitting).score).toBe(0);
  const standing = of([
    [0, 1],
    [1, 1],
    [1, 6],
    [0, 1],
  ]).map((sample) => (sample.at > 4000 && sample.at < 4070 ? { ...sample, position: 0 } : sample));
  expect(scoreStands(standing).score).toBe(1);
});
