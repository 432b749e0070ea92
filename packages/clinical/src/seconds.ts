import { type Milliseconds, milliseconds, NotFiniteError } from "@plumbline/motion";

declare const unit: unique symbol;

/** How long something took or was held, as a stopwatch shows it. */
export type Seconds = number & { readonly [unit]: "s" };

/** @throws {NotFiniteError} */
export const seconds = (value: number): Seconds => {
  if (!Number.isFinite(value)) throw new NotFiniteError("seconds", value);
  return value as Seconds;
};

/** Milliseconds. Interpolated times carry rounding errors far smaller than this. */
const ROUNDING_ERROR = 0.5;

/**
 * COM-5: whole tenths, the last one that has passed. A limit that is to be reached then judges the shown number and the true
 * time alike: 9.97 s is shown as 9.9 and is less than 10.0.
 */
export const stopwatchSeconds = (duration: Milliseconds): Seconds =>
  seconds(Math.floor((duration + ROUNDING_ERROR) / 100) / 10);

/** COM-5, for a time that came in seconds: from a helper's watch, or a mean of times. */
export const inTenths = (time: number): Seconds => stopwatchSeconds(milliseconds(time * 1000));
