import { catalogue } from "@plumbline/exercises";
import { describe, expect, test } from "vitest";
import { drawFigure } from "./figure-frames.ts";

const numbersIn = (path: string): readonly number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe.each(catalogue)("the line figure of $id", ({ id: exercise }) => {
  const figure = drawFigure(exercise);

  test("begins and ends in the same posture, so that the loop has no jump", () => {
    const first = numbersIn(figure.frames.at(0)?.nearLeg ?? "");
    const last = numbersIn(figure.frames.at(-1)?.nearLeg ?? "");
    expect(first.length).toBeGreaterThan(0);
    first.forEach((value, index) => {
      expect(Math.abs(value - (last[index] ?? Number.NaN))).toBeLessThan(2.5);
    });
  });

  test("stays inside its box", () => {
    for (const frame of figure.frames) {
      for (const path of [frame.farArm, frame.farLeg, frame.trunk, frame.nearLeg, frame.nearArm]) {
        numbersIn(path).forEach((value, index) => {
          expect(value).toBeGreaterThan(index % 2 === 0 ? 8 : 0);
          expect(value).toBeLessThan(index % 2 === 0 ? 92 : 120);
        });
      }
    }
  });

  test("keeps the number of points of each part, without which a path cannot move", () => {
    const counts = new Set(figure.frames.map((frame) => numbersIn(frame.farLeg).length));
    expect(counts.size).toBe(1);
  });
});

test("a squat goes deeper than a mini squat", () => {
  const headAtPeak = (exercise: "squat" | "mini_squat") => Number(drawFigure(exercise).peak.head.y);
  expect(headAtPeak("squat")).toBeGreaterThan(headAtPeak("mini_squat") + 5);
});
