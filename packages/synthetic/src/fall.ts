import { minimumJerk } from "./minimum-jerk.ts";

/** How far something has come that falls from rest and that the floor stops, 0–1. @param share of the fall's time */
const fallen = (share: number): number => Math.min(1, Math.max(0, share)) ** 2;

/** Rises calmly from 0 to 1, stays, and falls back: fastest at its end. All in the same unit of time. */
export const riseAndDrop = (time: number, rise: number, stay: number, drop: number): number =>
  time < rise + stay ? minimumJerk(time / rise) : 1 - fallen((time - rise - stay) / drop);
