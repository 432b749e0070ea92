import { expect, test } from "vitest";
import { chairStandTraceCase } from "./chair-stand-trace-case.ts";

type Point = readonly [at: number, position: number];

const count = (...points: readonly Point[]): unknown =>
  chairStandTraceCase({
    points: [[0, 0.05], [0.5, 0.05], ...points, [30, points.at(-1)?.[1] ?? 0.05]],
    interpolation: "linear",
    durationS: 30,
  });

test("[ASSESS-CS-01] a peak or a low that lies between two looks of a camera is on the trace all the same", () => {
  // 1.55 s and 4.45 s are half-way between two thirtieths of a second, where P is 0.906 and 0.164.
  expect(count([1.55, 0.92], [2.5, 0.05])).toEqual({ count: 1 });
  expect(count([1.5, 1], [4.45, 0.15], [5.5, 1], [7, 0.05])).toEqual({ count: 2 });
  expect(count([1.55, 0.91], [2.5, 0.05])).toEqual({ count: 0 });
});

test("[ASSESS-CS-03] what comes after 30 s does not count", () => {
  expect(count([29, 0.05], [30, 0.5], [30.2, 1])).toEqual({ count: 0 });
});
