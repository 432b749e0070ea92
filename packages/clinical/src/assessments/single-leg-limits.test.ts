import { milliseconds, normalisedHeight } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { beginTrial, endTrial, startSingleLeg } from "./single-leg.ts";
import { heldInTrial, type SingleLegTrial, startTrial, stepTrial } from "./single-leg-trial.ts";
import type { StanceSample } from "./stance-sample.ts";

/** How far the left foot is lifted by milliseconds; null: unseen. */
type Seen = readonly [at: number, lift: number | null, isSupportTouched?: boolean];

const foot = (x: number) => ({ x: normalisedHeight(x), y: normalisedHeight(1) });
const sampleOf = ([at, lift, isSupportTouched = false]: Seen): StanceSample => ({
  at: milliseconds(at),
  lift: lift === null ? null : normalisedHeight(lift),
  feet: lift === null ? null : { left: foot(0.1), right: foot(-0.1) },
  isSupportTouched,
  isSwaying: false,
});

/** A trial on the right leg. */
const follow = (...seen: readonly Seen[]): SingleLegTrial => seen.map(sampleOf).reduce(stepTrial, startTrial("right"));
const startOf = (...seen: readonly Seen[]) => follow(...seen).lift?.startAt ?? null;

describe("[SLS-1] the lift", () => {
  test.each([
    ["at 0.035 H, no lower", [[1000, 0.035]], 1000],
    ["not below", [[1000, 0.034]], null],
    ["not while somebody holds on", [[1000, 0.1, true]], null],
    [
      "where the line meets 0.035 H",
      [
        [1000, 0],
        [1100, 0.07],
      ],
      1050,
    ],
    [
      "where the hand lets go of a foot that is up",
      [
        [1000, 0.1, true],
        [1100, 0.07],
      ],
      1100,
    ],
    [
      "also of one that was just high enough",
      [
        [1000, 0.035, true],
        [1100, 0.05],
      ],
      1100,
    ],
  ] as const)("begins %s", (_, seen, startAt) => {
    expect(startOf(...seen)).toBe(startAt);
  });

  test("is over when a hand touches before it has lasted, and may begin again", () => {
    expect(startOf([1000, 0.1], [1100, 0.1], [1200, 0.1, true])).toBeNull();
    expect(startOf([1000, 0.1], [1100, 0.1], [1200, 0.1, true], [1300, 0.1])).toBe(1300);
  });

  test("goes on at exactly 0.035 H, and through a moment unseen", () => {
    expect(startOf([1000, 0.1], [1200, 0.035], [1400, 0.034])).toBeNull();
    expect(startOf([1000, 0.1], [1200, 0.035])).toBe(1000);
    expect(startOf([1000, 0.1], [1200, null], [1300, 0.1])).toBe(1000);
  });

  test("counts when it has lasted for half a second, and is nothing before", () => {
    const short = follow([1000, 0.1], [1200, 0.1], [1499, 0.1]);
    expect([short.isTiming, heldInTrial(short)]).toEqual([false, 0]);
    const long = follow([1000, 0.1], [1200, 0.1], [1500, 0.1]);
    expect([long.isTiming, heldInTrial(long)]).toEqual([true, 500]);
  });
});

describe("[COM-7] a sample is ignored", () => {
  const trial = follow([1000, 0.1], [1300, 0.1]);

  test.each([
    ["of the same time", 1300],
    ["of an earlier one", 1200],
  ])("%s", (_, at) => {
    expect(stepTrial(trial, sampleOf([at, 0]))).toBe(trial);
  });

  test("after the trial", () => {
    const over = follow([1000, 0.1], [1300, 0.1], [1600, 0.1], [1700, 0.1, true]);
    expect(over.isOver).toBe(true);
    expect(stepTrial(over, sampleOf([1800, 0.1]))).toBe(over);
  });
});

test("[ASSESS-SLS-01] no trial begins within another, and none ends that has not begun", () => {
  const begun = beginTrial(startSingleLeg, "left");
  expect(beginTrial(begun, "right")).toBe(begun);
  expect(endTrial(startSingleLeg)).toBe(startSingleLeg);
});
