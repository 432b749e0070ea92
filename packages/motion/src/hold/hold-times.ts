import { medianOf } from "../filters/median.ts";
import type { HoldSpec } from "../movement-spec.ts";
import { type Course, lastFall, lastRise } from "../repetition/course.ts";
import { type Milliseconds, milliseconds } from "../units.ts";

/** TIME-3: a foot that has so little of its way left has come to its place, and one that has gone so far has left it. */
const TENTH = 0.1;
/** Over so many of the newest points it stands where it stands, thinned as a course is. [E] */
const NEWEST = 3;

/** What a hold's times are read from; `rest`: what the signal is before anything is held, share of H. */
export type TimedHold = { readonly course: Course; readonly spec: HoldSpec; readonly rest: number };

/** Feet that are put somewhere: of one that is only lifted the thresholds themselves are what is asked for. */
const isPlace = ({ signal }: HoldSpec): boolean => signal !== "ankle-lift";

const entering = ({ course, spec }: TimedHold, level: number): Milliseconds | null =>
  spec.keeps === "above" ? lastRise(course, level) : lastFall(course, level);

const leaving = ({ course, spec }: TimedHold, level: number): Milliseconds | null =>
  spec.keeps === "above" ? lastFall(course, level) : lastRise(course, level);

/** A tenth of the way back to rest from where it is held. */
const edgeOf = (held: number, { rest }: TimedHold): number => held + TENTH * (rest - held);

const later = (one: Milliseconds | null, other: Milliseconds | null): Milliseconds | null =>
  one === null || other === null ? (one ?? other) : milliseconds(Math.max(one, other));

/** When what is held was taken up: its threshold was crossed, and the foot had come to its place. null if unseen. */
export const takenAt = (hold: TimedHold): Milliseconds | null => {
  const crossed = entering(hold, hold.spec.begin);
  if (!isPlace(hold.spec)) return crossed;
  const held = medianOf(hold.course.slice(-NEWEST).map(({ value }) => value));
  return held === null ? crossed : later(crossed, entering(hold, edgeOf(held, hold)));
};

/** When it was given up: the foot came down, or left its place. null if unseen. */
export const leftAt = (hold: TimedHold): Milliseconds | null => {
  const { course, spec } = hold;
  const isHeld = (value: number): boolean => (spec.keeps === "above" ? value >= spec.begin : value <= spec.begin);
  const held = medianOf(course.flatMap(({ value }) => (isHeld(value) ? [value] : [])));
  return isPlace(spec) && held !== null ? leaving(hold, edgeOf(held, hold)) : leaving(hold, spec.end);
};
