import { milliseconds } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { uneventful } from "../testing/circumstances.ts";
import type { ChairSample } from "./chair-run.ts";
import { scoreChairStand, startChairStand, stepChairStand } from "./chair-stand.ts";
import { scoreFiveTimes, startFiveTimes, stepFiveTimes } from "./five-times.ts";

const someone = { age: 72, sex: "female" } as const;

/** Positions by milliseconds after Go; null: nothing was measured. */
type Seen = readonly [at: number, position: number | null];

const samplesOf = (seen: readonly Seen[], later = 0): readonly ChairSample[] =>
  seen.map(([at, position]) => ({ at: milliseconds(at + later), position, armsSuspected: false }));

/** On the seat, every 100 ms. */
const sitting = (from: number, to: number): readonly Seen[] =>
  Array.from({ length: Math.floor((to - from) / 100) + 1 }, (_, index) => [from + index * 100, 0]);

const scoreOf = (...seen: readonly Seen[]) =>
  scoreChairStand(samplesOf(seen).reduce(stepChairStand, startChairStand(milliseconds(0))), someone, uneventful);

/** On the seat until 29 s, then these positions, 100 ms apart, from 29.05 s on: the last but one comes before 30.0 s. */
const endingAt = (...positions: readonly number[]) =>
  scoreOf(...sitting(-500, 29_000), ...positions.map((position, index): Seen => [29_050 + index * 100, position]))
    .score;

describe("[ASSESS-CS-03] [CS-1] P falls when it is lower than it was 0.2 s before, between two samples, or slowly", () => {
  test.each([
    [
      "lower than a sample before that, but not than 0.2 s before",
      [0.3, 0.5, 0.52, 0.53, 0.54, 0.55, 0.6, 0.7, 0.6, 0.64, 0.64],
      1,
    ],
    [
      "higher than the next sample, but lower than 0.2 s before",
      [0.3, 0.5, 0.6, 0.6, 0.6, 0.6, 0.7, 0.8, 0.6, 0.65, 0.65],
      0,
    ],
    ["lower by 0.03", [0.3, 0.5, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.67, 0.67], 0],
    [
      "lower by 0.05 than 0.5 s before, though slowly",
      [0.3, 0.5, 0.7, 0.7, 0.7, 0.69, 0.68, 0.67, 0.66, 0.65, 0.64],
      0,
    ],
    ["lower than 0.5 s before, and rising again", [0.3, 0.5, 0.7, 0.7, 0.7, 0.6, 0.55, 0.55, 0.55, 0.58, 0.61], 1],
    ["lower by 0.01", [0.3, 0.5, 0.6, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.69, 0.69], 1],
  ] as const)("%s", (_, positions, score) => {
    expect(endingAt(...positions)).toBe(score);
  });
});

describe("[ASSESS-CS-03] at 30.0 s", () => {
  const rising: readonly Seen[] = [...sitting(-500, 29_000), [29_200, 0.3], [29_400, 0.4]];

  test("half-way is not beyond half-way", () => {
    expect(scoreOf(...rising, [29_800, 0.48], [30_000, 0.5]).score).toBe(0);
    expect(scoreOf(...rising, [29_800, 0.48], [30_000, 0.51]).score).toBe(1);
  });

  test("[CS-2] who was seen beyond half-way a frame before it has got there, and nobody else", () => {
    expect(scoreOf(...rising, [29_700, 0.6], [29_900, 0.8]).score).toBe(1);
    expect(scoreOf(...rising, [29_600, 0.6], [29_899, 0.8], [29_950, null], [30_500, null]).score).toBe(0);
  });

  test("[CYC-1] who never sat has no stand under way, however high they are", () => {
    expect(scoreOf([0, 0.6], [29_800, 0.6], [29_950, 0.6], [30_050, 0.6]).score).toBe(0);
  });
});

test("[ASSESS-03] what the camera counted or timed is the camera's, with the arms crossed where nothing else was planned", () => {
  expect(startChairStand(milliseconds(0)).variant).toBe("arms_crossed");
  expect(scoreOf(...sitting(0, 30_000)).source).toBe("camera");
});

test("[ASSESS-5X-01] the time runs from Go, whenever that was", () => {
  const stand = (from: number): readonly Seen[] => [
    [from + 500, 0.5],
    [from + 1000, 1],
    [from + 1500, 0.5],
    [from + 2000, 0],
  ];
  const seen = [...sitting(-600, 0), ...[0, 2000, 4000, 6000, 8000].flatMap(stand)];
  const timed = (go: number) =>
    scoreFiveTimes(samplesOf(seen, go).reduce(stepFiveTimes, startFiveTimes(milliseconds(go))), someone, uneventful);
  expect(timed(0)).toMatchObject({ score: 9.8, source: "camera" });
  expect(timed(7000).score).toBe(timed(0).score);
});
