import { milliseconds, type NormalisedHeight, normalisedHeight } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import {
  type StanceClock,
  type StanceRules,
  startStanceClock,
  stepStanceClock,
  stopStanceClock,
} from "./stance-clock.ts";
import { measuredStance, type StanceSample } from "./stance-sample.ts";

const TWO: StanceRules = { cap: milliseconds(10_000), legs: "two", endsOnSway: true };
const ONE: StanceRules = { cap: milliseconds(10_000), legs: "one", endsOnSway: false };

/** Feet that stand side by side; the left one has moved by x and y. */
const feet = (x = 0, y = 0) => ({
  left: { x: normalisedHeight(x), y: normalisedHeight(y) },
  right: { x: normalisedHeight(0.2), y: normalisedHeight(0) },
});
const UNSEEN = { feet: null, lift: null } as const;

type Seen = readonly [at: number, sample?: Partial<StanceSample>];

const sampleOf = ([at, sample = {}]: Seen): StanceSample => ({
  at: milliseconds(at),
  lift: normalisedHeight(0),
  feet: feet(),
  isSupportTouched: false,
  isSwaying: false,
  ...sample,
});
const follow = (rules: StanceRules, ...seen: readonly Seen[]): StanceClock =>
  seen.map(sampleOf).reduce(stepStanceClock, startStanceClock(milliseconds(0), rules));

/** Standing still from one moment to another, every 100 ms. */
const still = (from: number, to: number, sample: Partial<StanceSample> = {}): readonly Seen[] =>
  Array.from({ length: (to - from) / 100 + 1 }, (_, index) => [from + index * 100, sample]);
const lifted = (height: number): Partial<StanceSample> => ({ lift: normalisedHeight(height) });

describe("[BAL-3] a foot has moved", () => {
  test.each([
    ["by 0.06 H", 0.06, 0, null],
    ["by 0.061 H sideways", 0.061, 0, "foot_moved"],
    ["by 0.061 H towards the camera", 0, 0.061, "foot_moved"],
    ["by 0.05 H in both", 0.05, 0.05, "foot_moved"],
    ["by 0.04 H in both", 0.04, 0.04, null],
  ] as const)("%s", (_, x, y, end) => {
    expect(follow(TWO, ...still(100, 1000), ...still(1100, 1300, { feet: feet(x, y) })).end).toBe(end);
  });

  test("when it stays away for 0.1 s, and the clock ends where that began", () => {
    const away = { feet: feet(0.3) };
    const before = follow(TWO, ...still(100, 1000), [1050, away], [1149, away]);
    expect([before.end, stopStanceClock(before)]).toEqual([null, 1050]);
    const after = follow(TWO, ...still(100, 1000), [1050, away], [1150, away]);
    expect([after.end, after.held]).toEqual(["foot_moved", 1050]);
  });
});

describe("[BAL-2] time unseen", () => {
  test.each([
    [1300, 1300],
    [1301, 1000],
  ])("from 1 s to %i ms leaves %i ms held", (again, held) => {
    expect(follow(TWO, ...still(100, 1000), [1100, UNSEEN], [again]).held).toBe(held);
  });

  test("of 2 s goes on, of more has lost the stance", () => {
    expect(follow(TWO, ...still(100, 1000), [3000, UNSEEN]).end).toBeNull();
    expect(follow(TWO, ...still(100, 1000), [3001, UNSEEN]).end).toBe("lost");
  });
});

describe("[ASSESS-4S-02] the end of a stance", () => {
  test("is its cap, to the millisecond", () => {
    expect(follow(TWO, ...still(100, 9900), [9999]).end).toBeNull();
    expect(follow(TWO, ...still(100, 9900), [10_000])).toMatchObject({ end: "held", held: 10_000 });
    expect(follow(TWO, ...still(100, 9900), [10_100])).toMatchObject({ end: "held", held: 10_000 });
  });

  test("is a hand before it is a sway, and a sway only where sway ends it", () => {
    const both = { isSupportTouched: true, isSwaying: true };
    expect(follow(TWO, ...still(100, 1000), [1100, both]).end).toBe("support_touched");
    expect(follow(TWO, ...still(100, 1000), [1100, { isSwaying: true }]).end).toBe("swayed");
    expect(follow(ONE, ...still(100, 1000, lifted(0.1)), [1100, { ...lifted(0.1), isSwaying: true }]).end).toBeNull();
  });

  test("ignores what comes after it, and what comes no later than the last sample", () => {
    const running = follow(TWO, ...still(100, 1000));
    expect(stepStanceClock(running, sampleOf([1000]))).toBe(running);
    expect(stepStanceClock(running, sampleOf([900]))).toBe(running);
    const over = follow(TWO, ...still(100, 1000), [1100, { isSupportTouched: true }]);
    expect(stepStanceClock(over, sampleOf([1200]))).toBe(over);
  });
});

describe("[4S-1] on one leg", () => {
  test("the foot is down below 0.02 H, from where the line meets it", () => {
    expect(follow(ONE, ...still(100, 1000, lifted(0.05)), [1100, lifted(0.02)]).end).toBeNull();
    const down = follow(ONE, ...still(100, 1000, lifted(0.05)), [1100, lifted(0)]);
    expect(down.end).toBe("foot_down");
    expect(down.held).toBeCloseTo(1060, 6);
  });

  test("that was never up nothing was held", () => {
    expect(follow(ONE, [100, lifted(0)])).toMatchObject({ end: "foot_down", held: 0 });
  });

  test.each([
    [0.05, "left"],
    [-0.05, "right"],
  ])("the first sample of %f H shows which foot is lifted: the %s one", (height, side) => {
    expect(follow(ONE, [100, lifted(height)]).lifted).toBe(side);
  });

  test("the lifted foot may move, the other may not", () => {
    const away = feet(0.3);
    const onRight = still(100, 1000, lifted(0.1));
    const onLeft = still(100, 1000, lifted(-0.1));
    expect(follow(ONE, ...onRight, ...still(1100, 1300, { ...lifted(0.1), feet: away })).end).toBeNull();
    expect(follow(ONE, ...onLeft, ...still(1100, 1300, { ...lifted(-0.1), feet: away })).end).toBe("foot_moved");
  });

  test("a height that is unseen is a stance that is unseen", () => {
    expect(follow(ONE, ...still(100, 1000, lifted(0.1)), [1200, { lift: null }]).held).toBe(1000);
    expect(follow(TWO, ...still(100, 1000), [1200, { lift: null }]).held).toBe(1200);
  });
});

test("[COM-7] what is no number was not measured", () => {
  const none = Number.NaN as NormalisedHeight;
  const wrong = { x: none, y: normalisedHeight(0) };
  const { left, right } = feet();
  expect(measuredStance(sampleOf([0, { lift: none }])).lift).toBeNull();
  expect(measuredStance(sampleOf([0, { feet: { left: wrong, right } }])).feet).toBeNull();
  expect(measuredStance(sampleOf([0, { feet: { left, right: { x: normalisedHeight(0), y: none } } }])).feet).toBeNull();
  expect(measuredStance(sampleOf([0]))).toEqual({ lift: 0, feet: feet() });
});
