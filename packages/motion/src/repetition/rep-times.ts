import { type Milliseconds, milliseconds } from "../units.ts";
import { type Course, type CoursePoint, lastFall, lastRise } from "./course.ts";
import { timeUntil } from "./smooth-movement.ts";

/** TIME-2: a repetition lasts while it is at least so far from where it rests, share of its own range. */
const TENTH = 0.1;
/** The way back is timed from here, share of the range: noise at the furthest does not reach so far down. [E] */
const FALLING = 0.75;
/** Of a shorter part of the way back nothing can be said. [E] */
const SHORTEST_WAY = 0.1;

export type TimedMove = {
  /** Up to its furthest, and until now. */
  readonly wayOut: Course;
  readonly course: Course;
  /** Where it rested before, and its range from there, in the signal's unit. */
  readonly base: number;
  readonly range: number;
};

/** When the movement left rest; null where its beginning was not seen. */
export const onsetOf = ({ wayOut, base, range }: TimedMove): Milliseconds | null =>
  lastRise(wayOut, base + TENTH * range);

/** Where the way back leads from what was seen of it, if it goes on as a smooth movement does. */
const foreseen = ({ course, base, range }: TimedMove, last: CoursePoint): Milliseconds => {
  const fallingAt = lastFall(course, base + FALLING * range);
  const from = fallingAt === null ? course[0] : { at: fallingAt, value: base + FALLING * range };
  if (from === undefined) return last.at;
  const gone = ({ value }: CoursePoint): number => Math.min(1, Math.max(0, 1 - (value - base) / range));
  const [first, now] = [gone(from), gone(last)];
  if (now - first < SHORTEST_WAY) return last.at;
  const whole = (last.at - from.at) / (timeUntil(now) - timeUntil(first));
  return milliseconds(last.at + Math.max(0, whole * (timeUntil(1 - TENTH) - timeUntil(now))));
};

/**
 * When the movement is back at rest. A repetition is told of when it has come back below its return (§4.3), which may be
 * before that.
 */
export const offsetOf = (move: TimedMove): Milliseconds | null => {
  const last = move.course[move.course.length - 1];
  if (last === undefined) return null;
  const level = move.base + TENTH * move.range;
  const seen = last.value < level ? lastFall(move.course, level) : null;
  return seen ?? foreseen(move, last);
};
