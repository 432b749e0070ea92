import type { Dose } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";

const SECOND = 1000;
const MINUTE = 60_000;

/** Two thirds of 30 are 20, whatever the last binary digit says. */
const ROUNDING_ERROR = 1e-9;

/** Rounded up to whole units, and never to nothing. */
const shareOf = (amount: number, share: number, unit = 1): number =>
  Math.max(1, Math.ceil((amount / unit) * share - ROUNDING_ERROR)) * unit;

/**
 * A share of a dose: repetitions, seconds of a hold or minutes, rounded up (PROG-05). Sets stay: one variable at a time
 * (PROG-08).
 */
export const scaleDose = (dose: Dose, share: number): Dose => {
  switch (dose.kind) {
    case "repetitions":
      return { ...dose, from: shareOf(dose.from, share), to: shareOf(dose.to, share) };
    case "hold":
      return { ...dose, duration: milliseconds(shareOf(dose.duration, share, SECOND)) };
    case "time":
      return {
        ...dose,
        from: milliseconds(shareOf(dose.from, share, MINUTE)),
        to: milliseconds(shareOf(dose.to, share, MINUTE)),
      };
  }
};
