import { medianBody } from "../body/median-body.ts";
import { medianOf } from "../filters/median.ts";
import { once } from "../filters/once.ts";
import { keepSpaced } from "../filters/recent.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { FarSample, Move, RepSample } from "./move.ts";

/** Over so long a detector's jitter is another one, and a body is hardly elsewhere, milliseconds. [E] */
const MOMENT = 130;

/** The last samples that make up a moment, oldest first. */
export const keepMoment = (moment: readonly RepSample[], sample: RepSample): readonly RepSample[] =>
  keepSpaced(moment, sample, MOMENT);

/**
 * STEADY-1: what several samples of one posture agree on, every joint at its median, so that no guard judges a movement
 * by one frame's jitter. What is filtered already stays as it is.
 */
export const steadySample = (sample: RepSample, others: readonly RepSample[]): RepSample => {
  if (others.length === 0) return sample;
  const body = medianBody(
    sample.sight.body,
    others.map(({ sight }) => sight.body),
  );
  return { ...sample, sight: { ...sample.sight, body } };
};

/** What is so far from rest, share of the furthest, is the same posture. [E] */
const FAR = 0.8;
/** A posture that is kept for longer has shown enough of itself, milliseconds. [E] */
const FAR_SPAN = 2000;

/** What is far from rest, with this sample. */
export const keepFar = (move: Move, sample: RepSample, depth: number): readonly FarSample[] => {
  const least = FAR * Math.max(depth, move.depth);
  if (depth < least) return move.far;
  const far = depth > move.depth ? move.far.filter((earlier) => earlier.depth >= least) : move.far;
  return keepSpaced(far, { at: sample.at, depth, sample }, FAR_SPAN);
};

/**
 * STEADY-2: how far a movement went. What should be held goes as far as the median of what was far from rest: its
 * furthest frame is where the jitter was largest. STEADY-3: of the rest, as far as it will have gone where it was not seen.
 */
export const steadyDepth = ({ depth, far, unseenDepth }: Move, { holdAtPeak, sides }: RepetitionSpec): number =>
  (holdAtPeak > 0 || sides === "pair" ? medianOf(far.map((one) => one.depth)) : null) ?? Math.max(depth, unseenDepth);

/** Where it was furthest from rest, as all that was about as far agrees on. */
const steadyDeepest = ({ deepest, far }: Move): RepSample => {
  const others = far.flatMap(({ at, sample }) => (at === deepest.at ? [] : [sample]));
  const median = (read: (one: RepSample) => number): number =>
    medianOf([deepest, ...others].map(read)) ?? read(deepest);
  const steady = steadySample(deepest, others);
  return { ...steady, value: median(({ value }) => value), hipY: median(({ hipY }) => hipY) };
};

/**
 * A movement by the postures that it began with and went to, instead of by one frame of each. They are found when they
 * are first asked for: most guards look at one of them, and the first that is breached is the last.
 */
export const steadyMove = (move: Move, spec: RepetitionSpec): Move => {
  const rested = once(() => steadySample(move.rested, move.restedMoment));
  const deepest = once(() => steadyDeepest(move));
  return {
    ...move,
    depth: steadyDepth(move, spec),
    get rested() {
      return rested();
    },
    get deepest() {
      return deepest();
    },
  };
};
