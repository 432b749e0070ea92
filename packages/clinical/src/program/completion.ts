import type { Dose } from "@plumbline/exercises";
import type { Milliseconds } from "@plumbline/motion";

/** What was done of a dose, over all sets. */
export type Performed = {
  readonly repetitions: number;
  /** How long each hold lasted. */
  readonly holds: readonly Milliseconds[];
  /** null where the dose is not one of time. */
  readonly activeTime: Milliseconds | null;
};

const SIDES = 2;

/** Percent, at most 100; what was not asked for cannot be completed. */
export const percentOf = (done: number, asked: number): number =>
  asked <= 0 ? 0 : Math.min(100, (done / asked) * 100);

/**
 * PROG-06, PROG-07: percent of the least that the dose asks for, 0 to 100: whoever does 8 of "8 to 10" has done it. A hold
 * that was shorter than asked is none.
 */
export const completionOf = (dose: Dose, { repetitions, holds, activeTime }: Performed): number => {
  switch (dose.kind) {
    case "repetitions":
      return percentOf(repetitions, dose.sets * dose.from * (dose.each ? SIDES : 1));
    case "hold": {
      const whole = holds.filter((held) => held >= dose.duration).length;
      return percentOf(whole, dose.sets * dose.holds * (dose.each ? SIDES : 1));
    }
    case "time":
      return percentOf(activeTime ?? 0, dose.sets * dose.from);
  }
};
