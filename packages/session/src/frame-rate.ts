import type { Milliseconds } from "@plumbline/motion";
import { medianOf } from "./median.ts";

/** REP-08: 2 s, less the rounding of time stamps, so that a steady rate counts the same frames in every window. */
const WINDOW = 1999;
const SECONDS = 2;
const FULL = 15;
const FORM_FEEDBACK = 10;
const COUNTING = 5;
/** A steady 10 Hz source, its time stamps rounded, must not fall below its own limit. */
const TOLERANCE = 0.3;
/** A frame reaches the session only after its detection; so late, it is still not missing. [E] */
const LATENCY = 1000;

export type FrameRateGrade = "full" | "reduced" | "count-only" | "too-slow";

/** Times of the frames of the last 2 s, and one sample of the rate for each second of movement. */
export type FrameRate = {
  readonly since: Milliseconds | null;
  readonly times: readonly Milliseconds[];
  readonly sampledAt: Milliseconds | null;
  readonly samples: readonly number[];
};

export const startFrameRate: FrameRate = { since: null, times: [], sampledAt: null, samples: [] };

export const addFrameTime = (rate: FrameRate, at: Milliseconds): FrameRate => ({
  ...rate,
  since: rate.since ?? at,
  times: [...rate.times.filter((time) => at - time < WINDOW), at],
});

/** Frames a second over the latest 2 s; null until 2 s have been seen. */
export const framesPerSecond = (rate: FrameRate, now: Milliseconds): number | null => {
  const until = Math.max(rate.times.at(-1) ?? Number.NEGATIVE_INFINITY, now - LATENCY);
  if (rate.since === null || until - rate.since < WINDOW) return null;
  return rate.times.filter((time) => until - time < WINDOW).length / SECONDS;
};

/** Notes the rate, once a second, for the record. */
export const sampleFrameRate = (rate: FrameRate, now: Milliseconds): FrameRate => {
  if (rate.sampledAt !== null && now - rate.sampledAt < 1000) return rate;
  const current = framesPerSecond(rate, now);
  return current === null ? rate : { ...rate, sampledAt: now, samples: [...rate.samples, current] };
};

export const gradeFrameRate = (perSecond: number | null): FrameRateGrade => {
  if (perSecond === null || perSecond >= FULL - TOLERANCE) return "full";
  if (perSecond >= FORM_FEEDBACK - TOLERANCE) return "reduced";
  return perSecond >= COUNTING - TOLERANCE ? "count-only" : "too-slow";
};

/** Of a file: from the times of all its frames. */
export const medianRateOf = (times: readonly Milliseconds[]): number | null => {
  const gap = medianOf(times.slice(1).map((time, index) => time - (times[index] ?? time)));
  return gap === null || gap <= 0 ? null : 1000 / gap;
};
