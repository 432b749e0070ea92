import type { Milliseconds } from "@plumbline/motion";

/** What the clock asks for just now, and the second of it, from 1. */
export type TimerGuide = { readonly kind: "rest" | "press"; readonly second: number };

/** Seconds. A hold takes 3–5 s (§4.3); the rest between two is as long. [E] */
const PRESS = 5;
const REST = 5;

/** Timer mode: a rest, in which to settle, then a hold, and so on. */
export const guideAt = (elapsed: Milliseconds): TimerGuide => {
  const second = Math.floor(elapsed / 1000) % (REST + PRESS);
  return second < REST ? { kind: "rest", second: second + 1 } : { kind: "press", second: second - REST + 1 };
};
