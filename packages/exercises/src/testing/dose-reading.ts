import { milliseconds } from "@plumbline/motion";
import type { Dose } from "../exercise.ts";

/** What §4.5 says in words of its own. */
const IN_WORDS: Readonly<Record<string, Dose | null>> = {
  "not used": null,
  // Seated, with a towel: not before the camera, which measures the standing stretch.
  "2×20 s seated towel": null,
  // The day's first impacts; the limit of 50 is FC-IMP-A's.
  "start 10, up to 50/day": { kind: "repetitions", sets: 1, from: 10, to: 10, each: false },
  "10 if unlocked": { kind: "repetitions", sets: 1, from: 10, to: 10, each: false },
};

/** How often it is done, and what a column beside this one says: neither changes the dose of one session. */
const ASIDE = /,? daily$| if unlocked$| seated$| each way$| each$/gu;

const SECOND = 1000;
const MINUTE = 60_000;

/** "10" or "10–15". */
const boundsOf = (text: string): readonly [number, number] => {
  const [from = Number.NaN, to = from] = text.split("–").map(Number);
  return [from, to];
};

export class UnreadableDoseError extends Error {
  constructor(cell: string) {
    super(`no dose can be read from "${cell}"`);
    this.name = "UnreadableDoseError";
  }
}

/**
 * A cell of §4.5.
 * @param isEach whether the row speaks of each side: where it does, its first cell says so for all tiers
 * @param setsOfOne whether "3×30 s" means three sets of one hold (§4.3: balances and stretches), or one set of three
 * @throws {UnreadableDoseError}
 */
export const readDose = (cell: string, isEach: boolean, setsOfOne: boolean): Dose | null => {
  const inWords = IN_WORDS[cell];
  if (inWords !== undefined) return inWords;
  const plain = cell.replace(ASIDE, "");
  const [, times, seconds] = /^(\d+)×([\d–]+) s$/u.exec(plain) ?? [];
  if (times !== undefined && seconds !== undefined) {
    // Of "5–10 s" the shorter is asked: longer is progress.
    const duration = milliseconds(boundsOf(seconds)[0] * SECOND);
    const count = Number(times);
    return { kind: "hold", sets: setsOfOne ? count : 1, holds: setsOfOne ? 1 : count, duration, each: isEach };
  }
  const [, sets, repetitions] = /^(\d+)×([\d–]+)$/u.exec(plain) ?? [];
  if (sets !== undefined && repetitions !== undefined) {
    const [from, to] = boundsOf(repetitions);
    return { kind: "repetitions", sets: Number(sets), from, to, each: isEach };
  }
  const [, minutes] = /^([\d–]+) min$/u.exec(plain) ?? [];
  if (minutes !== undefined) {
    const [from, to] = boundsOf(minutes);
    return { kind: "time", sets: 1, from: milliseconds(from * MINUTE), to: milliseconds(to * MINUTE) };
  }
  throw new UnreadableDoseError(cell);
};
