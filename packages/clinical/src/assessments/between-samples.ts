import { type Milliseconds, milliseconds } from "@plumbline/motion";

export type Measured = { readonly at: Milliseconds; readonly value: number };

/** On the straight line between two samples, or beyond them. */
export const valueAt = (before: Measured, after: Measured, at: Milliseconds): number =>
  after.at === before.at
    ? after.value
    : before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);

/** When the line between two samples meets `level`, so that no result depends on the frame rate (REP-07). */
export const crossingAt = (before: Measured, after: Measured, level: number): Milliseconds =>
  after.value === before.value
    ? after.at
    : milliseconds(before.at + ((after.at - before.at) * (level - before.value)) / (after.value - before.value));
