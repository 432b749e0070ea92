import { type Milliseconds, medianOf } from "@plumbline/motion";

/** REP-08: 2 s, less the rounding of time stamps, so that a steady rate counts the same frames in every window. */
const WINDOW = 1999;
const SECONDS = 2;
/** A frame reaches the session only after its detection; so late, it is still not missing. [E] */
const LATENCY = 1000;

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

/** Of a file: from the times of all its frames. */
export const medianRateOf = (times: readonly Milliseconds[]): number | null => {
  const gap = medianOf(times.slice(1).map((time, index) => time - (times[index] ?? time)));
  return gap === null || gap <= 0 ? null : 1000 / gap;
};
