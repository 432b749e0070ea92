import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { scoreStands } from "../testing/chair-runs.ts";
import { positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";
import {
  answerAboutArms,
  type ChairRun,
  type ChairSample,
  isComplete,
  reasonsAgainst,
  startChairRun,
  stepChairRun,
} from "./chair-run.ts";

const LIMIT = 30_000;
const start = startChairRun(milliseconds(0), milliseconds(LIMIT));

/** Positions by milliseconds after Go; null: nothing was measured. */
type Seen = readonly [at: number, position: number | null, armsSuspected?: boolean];

const sampleOf = ([at, position, armsSuspected = false]: Seen): ChairSample => ({
  at: milliseconds(at),
  position,
  armsSuspected,
});
const run = (seen: readonly Seen[], from: ChairRun = start): ChairRun => seen.map(sampleOf).reduce(stepChairRun, from);

/** Sitting from one moment to another, every 100 ms. */
const sitting = (from: number, to: number): readonly Seen[] =>
  Array.from({ length: (to - from) / 100 + 1 }, (_, index) => [from + index * 100, 0]);

test.each([
  [-0.51, false],
  [-0.5, true],
  [1.5, true],
  [1.51, false],
])("[COM-7] a P of %f was measured: %s", (position, isMeasured) => {
  expect(run([[100, position]]).recent).toHaveLength(isMeasured ? 1 : 0);
});

describe("[CYC-1] at the very moment of Go", () => {
  test("leaving the seat is no false start", () => {
    const state = run([...sitting(-1000, -100), [0, 0.15], [200, 0.6], [500, 1], [1000, 0.5], [1500, 0]]);
    expect(state.completedAt).toHaveLength(1);
    expect(state.wasNotSeated).toBe(false);
  });

  test("being up without having been seated is no seated start", () => {
    expect(run([[0, 0.5]]).wasNotSeated).toBe(true);
    expect(run([[-1, 0.5]]).wasNotSeated).toBe(false);
  });
});

test("[CS-2] positions are remembered for half a second", () => {
  expect(run(sitting(0, 1200)).recent.map(({ at }) => at)).toEqual([700, 800, 900, 1000, 1100, 1200]);
});

describe("[CS-2] the end of the time", () => {
  test("a sample at 30.0 s ends the test, and none comes after it", () => {
    const over = run([[LIMIT, 0.2]]);
    expect(over.isOver).toBe(true);
    expect(run([[LIMIT + 100, 1]], over)).toEqual(over);
  });

  test("without a position it is over half a second later, no sooner", () => {
    expect(run([[LIMIT + 499, null]]).isOver).toBe(false);
    expect(run([[LIMIT + 500, null]]).isOver).toBe(true);
  });

  test("who is seen for the first time after it was never seen", () => {
    const late = run([[LIMIT + 50, 0.8]]);
    expect(late.isOver).toBe(true);
    expect(late.recent).toEqual([]);
  });

  test.each([
    [500, LIMIT],
    [501, null],
  ])("the position at 30.0 s is told across a gap of %i ms: up to %s", (gap, known) => {
    const { cycle } = run([
      [LIMIT - 250, 0.4],
      [LIMIT - 250 + gap, 0.8],
    ]);
    expect(cycle.last?.at).toBe(known ?? LIMIT - 250);
  });
});

test("[ASSESS-06] [COM-3] who was last seen more than 2 s before the end was not seen at it", () => {
  const validityWithout = (lastSeen: number) =>
    reasonsAgainst(run([...sitting(-1000, lastSeen), [LIMIT + 100, 0]]), []).includes("frozen_gt_2s");
  expect([27_900, 28_000].map(validityWithout)).toEqual([true, false]);
});

test.each([
  [LIMIT - 101, false],
  [LIMIT - 100, true],
])("[CS-2] a recording that ends at %i ms is whole: %s", (at, isWhole) => {
  expect(isComplete(run([[at, 0]]))).toBe(isWhole);
});

describe("[CS-3] the question about the arms", () => {
  test("is for what happens from Go on", () => {
    expect(run([[-1, 0, true]]).arms).toBe("not_asked");
    expect(run([[0, 0, true]]).arms).toBe("to_be_asked");
  });

  test("is asked once: no settles it for the test", () => {
    const denied = answerAboutArms(run([[1000, 0, true]]), false);
    expect(denied.arms).toBe("no");
    expect(run([[2000, 0, true]], denied).arms).toBe("no");
  });
});

test("[COM-8] the frame rate is counted from the start of the test, its first frame included", () => {
  const frames = run([
    [-100, 0],
    [0, 0],
    [100, 0],
  ]).watch.frames;
  expect(frames).toEqual([0, 100]);
});

test("[COM-3] a long freeze whose cause has no word of ASSESS-06 is told alone", () => {
  const seen = sampleCurve(positionCurve(stands(11, 2.5)), { rate: 30, from: -2, until: 31 });
  const hidden = seen.map((sample): ChairSample => {
    const isHidden = sample.at > 5000 && sample.at < 8000;
    return isHidden ? { ...sample, position: null, problem: "joints-hidden" } : sample;
  });
  expect(scoreStands(hidden).validity).toEqual(["frozen_gt_2s"]);
});
