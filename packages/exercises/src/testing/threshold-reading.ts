import type { PhaseLimits, SignalUnit } from "@plumbline/motion";
import { phase } from "../defaults.ts";

/** Every number of a cell, in its order: "≤0.10 / ≥0.92 / ≤0.15" is three. */
export const numbersOf = (cell: string): readonly number[] => (cell.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);

/** §4.3 names the unit after the number. */
const UNIT_NAMES: readonly (readonly [RegExp, SignalUnit])[] = [
  [/^[\d.]+°/u, "degrees"],
  [/^[\d.]+ H\b/u, "share-of-h"],
  [/^[\d.]+ T\b/u, "share-of-t"],
  [/^[\d.]+ shoulder width/u, "shoulder-widths"],
  [/^[\d.]+ half stance/u, "half-stances"],
];

export type RangeReading = {
  readonly minimum: number | null;
  readonly cap: number | null;
  readonly unit: SignalUnit | null;
};

/** "0.10 H (cap 0.22 H, or …)": of several caps the first is everybody's. */
export const readRange = (cell: string): RangeReading => ({
  minimum: numbersOf(cell)[0] ?? null,
  cap: numbersOf(/cap (.*)/u.exec(cell)?.[1] ?? "")[0] ?? null,
  unit: UNIT_NAMES.find(([name]) => name.test(cell))?.[1] ?? null,
});

export type PhaseReading = { readonly out: PhaseLimits; readonly back: PhaseLimits };

const both = (shortest: number, longest: number): PhaseReading => ({
  out: phase(shortest, longest),
  back: phase(shortest, longest),
});

/** Cells that are not simply one pair of limits for both phases. Seconds. */
const READINGS: Readonly<Record<string, PhaseReading>> = {
  "0.5–6 up; 0.8–6 down": { out: phase(0.5, 6), back: phase(0.8, 6) },
  // No longest way down is named: REP-14 resets after 15 s.
  "0.6–4 up; ≥0.8 down": { out: phase(0.6, 4), back: phase(0.8, 15) },
  "up 0.5–4; drop 0.15–0.6": { out: phase(0.5, 4), back: phase(0.15, 0.6) },
  // To one side and back to the middle: half of it is each way.
  "1–5 each side": both(0.5, 2.5),
  "2–8 each side": both(1, 4),
};

/** By exercise, where the signal's own cell says more about the phases than theirs. Seconds. */
const READINGS_OF_EXERCISE: Readonly<Record<string, PhaseReading>> = {
  // A whole step, out and together: half of 0.6–4 is each.
  side_step: both(0.3, 2),
  // "foot down in ≤0.6 s"; no shortest is named, and a tenth of a second is three frames.
  stomp: { out: phase(0.2, 1.5), back: phase(0.1, 0.6) },
};

/** null where the cell names no phases: a hold, or a clock. */
export const readPhases = (id: string, cell: string): PhaseReading | null => {
  const known = READINGS_OF_EXERCISE[id] ?? READINGS[cell];
  if (known !== undefined) return known;
  const [shortest, longest] = numbersOf(cell);
  return shortest === undefined || longest === undefined ? null : both(shortest, longest);
};
