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
      const { farArm, farLeg, trunk, nearLeg, nearArm, held } = frame;
      for (const path of [farArm, farLeg, trunk, nearLeg, nearArm, held ?? "", ...figure.furniture]) {
        numbersIn(path).forEach((value, index) => {
          expect(value).toBeGreaterThan(index % 2 === 0 ? 8 : 0);
          expect(value).toBeLessThan(index % 2 === 0 ? 92 : 120);
        });
      }
    }
  });

  test("keeps the number of points of each part, without which a path cannot move", () => {
    for (const part of ["farArm", "farLeg", "trunk", "nearLeg", "nearArm", "held"] as const) {
      const counts = new Set(figure.frames.map((frame) => numbersIn(frame[part] ?? "").length));
      expect(counts.size).toBe(1);
    }
  });
});

test.each(catalogue)("the figure of $id moves", ({ id }) => {
  const { frames, peak } = drawFigure(id);
  expect(peak).not.toEqual(frames[0]);
});

test("no two exercises have the same picture", () => {
  const pictures = new Set(catalogue.map(({ id }) => JSON.stringify(drawFigure(id))));
  expect(pictures.size).toBe(catalogue.length);
});

test.each([
  ["band_row", "band"],
  ["band_pull_apart", "band"],
  ["arm_curl", "weights"],
] as const)("%s is drawn with its %s", (id, _held) => {
  expect(drawFigure(id).peak.held).not.toBeNull();
});

test.each(catalogue.filter(({ equipment }) => equipment.some((one) => ["chair", "bed", "step"].includes(one))))(
  "$id is drawn with what one sits on, lies on or climbs",
  ({ id }) => {
    expect(drawFigure(id).furniture.length).toBeGreaterThan(0);
  },
);

test("a squat goes deeper than a mini squat", () => {
  const headAtPeak = (exercise: "squat" | "mini_squat") => Number(drawFigure(exercise).peak.head.y);
  expect(headAtPeak("squat")).toBeGreaterThan(headAtPeak("mini_squat") + 5);
});
