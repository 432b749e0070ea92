import type { FootPair } from "../body/foot-pair.ts";
import type { Sight } from "../sight/watch.ts";
import type { Milliseconds } from "../units.ts";
import type { Course } from "./course.ts";

/** One smoothed sample of the movement. */
export type RepSample = {
  readonly at: Milliseconds;
  /** When the body was where `value` says: the filter's lag is off. */
  readonly seenAt: Milliseconds;
  /** The exercise's signal, in its own unit. */
  readonly value: number;
  /** Height of the hips in the picture, y down, share of H: what a lifted foot cannot change. */
  readonly hipY: number;
  readonly feet: FootPair;
  /** What was seen, for the guards. */
  readonly sight: Sight;
};

/** A sample, and how far from rest it was. */
export type FarSample = { readonly at: Milliseconds; readonly depth: number; readonly sample: RepSample };

/** A repetition under way. */
export type Move = {
  /** The last moment at rest, as far as that could be told when it began. */
  readonly startAt: Milliseconds;
  /** TIME-2: from before its start to its furthest, and where it rested, in the signal's unit. */
  readonly wayOut: Course;
  readonly base: number;
  /** Where the feet stood when it began, and for how many milliseconds since they did not stay: SQ-3. */
  readonly feet: FootPair;
  readonly steppedFor: number;
  /** The last sample at rest before it, which of legs that take turns may be the other one's; and the first beyond its start. */
  readonly rested: RepSample;
  readonly first: RepSample;
  /** What came just before `rested`, oldest first: STEADY-1. */
  readonly restedMoment: readonly RepSample[];
  /** The sample furthest from rest, and how far that is. */
  readonly deepest: RepSample;
  readonly depth: number;
  /** What was about as far from rest as `deepest`, before and after it: STEADY-2. */
  readonly far: readonly FarSample[];
  /** How far it has gone where its furthest was not seen (STEADY-3); 0 where it was. */
  readonly unseenDepth: number;
  /** For how long nothing was seen since `fellAt`, milliseconds. */
  readonly unseenFall: number;
  /** When it was first near its furthest, and how far that was: the way out ends there, before a pause. */
  readonly reached: { readonly at: Milliseconds; readonly depth: number };
  /** When it was last near its furthest: the way back begins there. */
  readonly turnedAt: Milliseconds;
  /** When it was last at three quarters of its furthest: by then it surely comes back. */
  readonly fellAt: Milliseconds;
};
