import { gradeFrameRate, milliseconds } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { addFrameTime, framesPerSecond, medianRateOf, startFrameRate } from "./frame-rate.ts";

const steady = (perSecond: number, seconds: number) =>
  Array.from({ length: perSecond * seconds }, (_, index) => milliseconds((index * 1000) / perSecond)).reduce(
    addFrameTime,
    startFrameRate,
  );

const rateOf = (perSecond: number) => framesPerSecond(steady(perSecond, 5), milliseconds(5_000));

describe("frame rate", () => {
  it.each([
    [30, "full"],
    [15, "full"],
    [14, "reduced"],
    [10, "reduced"],
    [9, "count-only"],
    [5, "count-only"],
    [4, "too-slow"],
  ] as const)("[REP-08] a steady %i frames a second is graded %s", (perSecond, grade) => {
    expect(rateOf(perSecond)).toBeCloseTo(perSecond, 0);
    expect(gradeFrameRate(rateOf(perSecond))).toBe(grade);
  });

  it("[REP-08] says nothing before 2 s have been seen", () => {
    expect(framesPerSecond(steady(30, 1), milliseconds(1_000))).toBeNull();
    expect(gradeFrameRate(null)).toBe("full");
  });

  it("[REP-08] sees a camera that has stopped, but not one whose frames arrive late", () => {
    const running = steady(20, 4);
    expect(gradeFrameRate(framesPerSecond(running, milliseconds(4_800)))).toBe("full");
    expect(gradeFrameRate(framesPerSecond(running, milliseconds(6_900)))).toBe("too-slow");
  });

  it("the median rate of a file comes from its time stamps", () => {
    expect(medianRateOf([0, 40, 80, 400, 440].map(milliseconds))).toBe(25);
    expect(medianRateOf([milliseconds(40)])).toBeNull();
  });
});
