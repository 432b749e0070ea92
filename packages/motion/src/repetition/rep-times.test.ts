import { expect, test } from "vitest";
import { milliseconds } from "../units.ts";
import { type Course, keepCourse, lastFall, lastRise } from "./course.ts";
import { offsetOf, onsetOf } from "./rep-times.ts";
import { timeUntil } from "./smooth-movement.ts";

/** Flash and Hogan 1985. */
const smooth = (time: number): number => time ** 3 * (10 - 15 * time + 6 * time ** 2);
const within = (value: number): number => Math.min(1, Math.max(0, value));

const FRAME = 33;
const OUT = { from: 1000, takes: 1200 };
const BACK = { from: 2600, takes: 1500 };
const [BASE, RANGE] = [0.03, 0.2];

const valueAt = (at: number): number =>
  BASE + RANGE * (smooth(within((at - OUT.from) / OUT.takes)) - smooth(within((at - BACK.from) / BACK.takes)));

const courseUntil = (end: number): Course => {
  let course: Course = [];
  for (let at = 0; at <= end; at += FRAME) course = keepCourse(course, { at: milliseconds(at), value: valueAt(at) });
  return course;
};

const moveUntil = (end: number) => ({
  wayOut: courseUntil(OUT.from + OUT.takes),
  course: courseUntil(end),
  base: BASE,
  range: RANGE,
});

const TENTH_AFTER = timeUntil(0.1);

test("[TIME-2] a tenth of a smooth way is done after a quarter of its time, and half after half", () => {
  for (const way of [0.05, 0.1, 0.25, 0.5, 0.75, 0.95]) expect(smooth(timeUntil(way))).toBeCloseTo(way, 2);
  expect(timeUntil(0.5)).toBeCloseTo(0.5, 2);
});

test("[TIME-2] its beginning is a tenth of its own range above where it rested", () => {
  const onset = onsetOf(moveUntil(3600)) ?? Number.NaN;
  expect(Math.abs(onset - (OUT.from + TENTH_AFTER * OUT.takes))).toBeLessThan(10);
});

test("[TIME-2] its end is foreseen from the way back, and seen once it is over", () => {
  const truth = BACK.from + (1 - TENTH_AFTER) * BACK.takes;
  const told = BACK.from + timeUntil(0.75) * BACK.takes;
  expect(Math.abs((offsetOf(moveUntil(told)) ?? Number.NaN) - truth)).toBeLessThan(40);
  expect(Math.abs((offsetOf(moveUntil(BACK.from + BACK.takes)) ?? Number.NaN) - truth)).toBeLessThan(15);
});

test("[TIME-2] of a way back that was not seen nothing is foreseen", () => {
  const { course, ...move } = moveUntil(3600);
  const [last] = course.slice(-1);
  expect(offsetOf({ ...move, course: course.slice(-1) })).toBe(last?.at);
  expect(offsetOf({ ...move, course: [] })).toBeNull();
  expect(onsetOf({ ...move, course, wayOut: course.slice(-1) })).toBeNull();
});

test("a level is crossed between two points, the last time", () => {
  const course = [0, 2, 1, 3, 0].map((value, index) => ({ at: milliseconds(100 * index), value }));
  expect([lastRise(course, 1.5), lastFall(course, 1.5)]).toEqual([225, 350]);
  expect([lastRise(course, 5), lastFall(course, -1)]).toEqual([null, null]);
});
