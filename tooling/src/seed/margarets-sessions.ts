import type { ExerciseId } from "@plumbline/exercises";
import { type Degrees, degrees, type NormalisedHeight, normalisedHeight } from "@plumbline/motion";
import type { SampleView } from "@plumbline/synthetic";

/** One session as it was done: what a therapist later reads in the numbers. */
export type PastSession = {
  readonly daysAgo: number;
  /** Local time of day. */
  readonly at: { readonly hour: number; readonly minute: number };
  readonly exerciseId: ExerciseId;
  readonly view: SampleView;
  /** Of a squat; null for a stance. */
  readonly depth: NormalisedHeight | null;
  /** One entry a set: repetitions, or stances on each leg. */
  readonly sets: readonly number[];
  /** Milliseconds down and up; of a stance, on each leg. */
  readonly tempo: number;
  /** How far the upper back rounds at the bottom of each squat. */
  readonly rounding?: Degrees;
  readonly pain: number | null;
  readonly effort: number | null;
};

const squat = { exerciseId: "squat", view: "side" } as const;
const miniSquat = { exerciseId: "mini_squat", view: "front", depth: normalisedHeight(0.07) } as const;
const stance = { exerciseId: "single_leg_stand", view: "front", depth: null, sets: [1] } as const;
const depth = normalisedHeight;

/**
 * Two weeks of somebody who begins carefully, aches a little in the middle, ends one session early, misses days, and
 * goes deeper and stands longer by the end.
 */
export const margaretsSessions: readonly PastSession[] = [
  { ...miniSquat, daysAgo: 14, at: { hour: 9, minute: 12 }, sets: [8, 8], tempo: 1500, pain: 1, effort: 3 },
  { ...stance, daysAgo: 14, at: { hour: 9, minute: 24 }, tempo: 6_000, pain: 1, effort: 4 },
  {
    ...squat,
    daysAgo: 12,
    at: { hour: 9, minute: 5 },
    depth: depth(0.12),
    sets: [8],
    tempo: 1700,
    rounding: degrees(30),
    pain: 2,
    effort: 5,
  },
  { ...stance, daysAgo: 11, at: { hour: 17, minute: 40 }, tempo: 7_000, pain: 1, effort: 4 },
  {
    ...squat,
    daysAgo: 10,
    at: { hour: 9, minute: 31 },
    depth: depth(0.13),
    sets: [8, 4],
    tempo: 900,
    rounding: degrees(35),
    pain: 4,
    effort: 7,
  },
  { ...miniSquat, daysAgo: 8, at: { hour: 10, minute: 2 }, sets: [8, 8], tempo: 1600, pain: 2, effort: 3 },
  { ...stance, daysAgo: 7, at: { hour: 9, minute: 18 }, tempo: 9_000, pain: 1, effort: 4 },
  {
    ...squat,
    daysAgo: 5,
    at: { hour: 9, minute: 9 },
    depth: depth(0.15),
    sets: [8, 8],
    tempo: 1600,
    pain: 1,
    effort: 5,
  },
  { ...stance, daysAgo: 3, at: { hour: 9, minute: 45 }, tempo: 10_000, pain: 0, effort: 3 },
  {
    ...squat,
    daysAgo: 2,
    at: { hour: 9, minute: 2 },
    depth: depth(0.17),
    sets: [8, 8],
    tempo: 1500,
    pain: 1,
    effort: 4,
  },
  { ...stance, daysAgo: 1, at: { hour: 18, minute: 6 }, tempo: 11_000, pain: 0, effort: null },
];
