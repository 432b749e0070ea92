import { degrees, type LandmarkName, milliseconds } from "@plumbline/motion";
import type { Act } from "../act.ts";
import type { PersonOptions } from "../cast-actor.ts";
import { createPerformance, type Performance } from "../performance.ts";
import type { TrueRep } from "../segment.ts";
import type { SyntheticBody } from "../synthetic-body.ts";
import type { TrueSignal } from "../true-signal.ts";
import { distanceBetween } from "../vector.ts";

/** Milliseconds of standing before and after. */
const STILL = 600;

export type OneAct = {
  readonly performance: Performance;
  readonly bodyAt: (at: number) => SyntheticBody;
  /** The act is over, and the person stands again. */
  readonly endAt: number;
  /** H, metres. */
  readonly fullHeight: number;
  /** Through the whole performance, 80 ms apart. */
  readonly moments: readonly number[];
};

/** One act by one person, with quiet standing around it. @param yaw degrees */
export const performOnce = (act: Act, person: PersonOptions = {}, yaw = 0): OneAct => {
  const still: Act = { kind: "stand", duration: milliseconds(STILL) };
  const performance = createPerformance({ acts: [still, act, still], person, yaw: degrees(yaw) });
  return {
    performance,
    bodyAt: (at) => performance.bodyAt(milliseconds(at)),
    endAt: performance.duration - STILL,
    fullHeight: performance.truth.fullHeight,
    moments: Array.from({ length: Math.floor(performance.duration / 80) + 1 }, (_, index) => index * 80),
  };
};

/** The signal less what it is at first. */
export const changeOf = (once: OneAct, signal: TrueSignal): ((at: number) => number) => {
  const rest = signal(once.bodyAt(0));
  return (at) => signal(once.bodyAt(at)) - rest;
};

/**
 * How far the joints are at most from what the truth says of a repetition: at its start and end and after the act the
 * signal is at rest, at its peak it has changed by the peak, and never by more.
 * @param unit of the truth's peak, in the signal's own
 */
export const untruthOf = (once: OneAct, rep: TrueRep | undefined, signal: TrueSignal, unit: number): number => {
  if (rep === undefined) return Number.POSITIVE_INFINITY;
  const change = changeOf(once, signal);
  const shares = [rep.startAt, rep.peakAt, rep.endAt, once.endAt].map((at) => change(at) / unit);
  const [atStart = 0, atPeak = 0, atEnd = 0, afterwards = 0] = shares;
  const most = Math.max(...once.moments.map(change)) / unit;
  return Math.max(...[atStart, atPeak - rep.peak, atEnd, afterwards].map(Math.abs), most - rep.peak);
};

/** Metres that any of the joints is ever away from where it was at first. */
export const wandering = (once: OneAct, names: readonly LandmarkName[]): number => {
  const atFirst = once.bodyAt(0).landmarks;
  return Math.max(
    ...once.moments.flatMap((at) => {
      const { landmarks } = once.bodyAt(at);
      return names.map((name) => distanceBetween(landmarks[name], atFirst[name]));
    }),
  );
};
