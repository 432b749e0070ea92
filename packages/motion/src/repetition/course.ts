import { keepSpaced } from "../filters/recent.ts";
import { type Milliseconds, milliseconds } from "../units.ts";

/** A signal, and when the body was there: its filter's lag is off. In the signal's own unit. */
export type CoursePoint = { readonly at: Milliseconds; readonly value: number };

/** Where a signal went lately, oldest first. */
export type Course = readonly CoursePoint[];

/** The last part of a slow way back, or what came before a slow way out, milliseconds. [E] */
const KEPT = 2000;
/** A slow way out and what came before it. [E] */
const WAY_OUT_KEPT = 8000;

export const keepCourse = (course: Course, point: CoursePoint): Course => keepSpaced(course, point, KEPT);

export const keepWayOut = (course: Course, point: CoursePoint): Course => keepSpaced(course, point, WAY_OUT_KEPT);

/** When the straight line between two points is at `level`. */
const crossing = (before: CoursePoint, after: CoursePoint, level: number): Milliseconds => {
  const change = after.value - before.value;
  if (change === 0) return after.at;
  return milliseconds(before.at + ((after.at - before.at) * (level - before.value)) / change);
};

const lastCrossing = (
  course: Course,
  level: number,
  isThrough: (from: number, to: number) => boolean,
): Milliseconds | null => {
  for (let index = course.length - 1; index > 0; index -= 1) {
    const [before, after] = [course[index - 1], course[index]];
    if (before !== undefined && after !== undefined && isThrough(before.value, after.value)) {
      return crossing(before, after, level);
    }
  }
  return null;
};

/** When it last came up through `level`; null where it did not. */
export const lastRise = (course: Course, level: number): Milliseconds | null =>
  lastCrossing(course, level, (from, to) => from < level && to >= level);

/** When it last came down through `level`; null where it did not. */
export const lastFall = (course: Course, level: number): Milliseconds | null =>
  lastCrossing(course, level, (from, to) => from >= level && to < level);
