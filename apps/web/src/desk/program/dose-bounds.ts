import { IMPACT_LIMIT, type ProgramContent } from "@plumbline/clinical";
import type { Dose } from "@plumbline/exercises";

type Bounds = { readonly from: number; readonly to: number };

/** Against slips of the finger, not against a therapist's judgement. Seconds and minutes. [E] */
export const DOSE_BOUNDS = {
  sets: { from: 1, to: 10 },
  repetitions: { from: 1, to: 50 },
  holds: { from: 1, to: 20 },
  seconds: { from: 1, to: 120 },
  minutes: { from: 1, to: 45 },
} as const satisfies Readonly<Record<string, Bounds>>;

const SECOND = 1000;
const MINUTE = 60_000;

const isWithin = (value: number, { from, to }: Bounds): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** Whether a dose may be saved. */
export const isWithinBounds = (dose: Dose): boolean => {
  if (!isWithin(dose.sets, DOSE_BOUNDS.sets)) return false;
  switch (dose.kind) {
    case "repetitions":
      return (
        isWithin(dose.from, DOSE_BOUNDS.repetitions) &&
        isWithin(dose.to, DOSE_BOUNDS.repetitions) &&
        dose.from <= dose.to
      );
    case "hold":
      return isWithin(dose.holds, DOSE_BOUNDS.holds) && isWithin(dose.duration / SECOND, DOSE_BOUNDS.seconds);
    case "time":
      return (
        isWithin(dose.from / MINUTE, DOSE_BOUNDS.minutes) &&
        isWithin(dose.to / MINUTE, DOSE_BOUNDS.minutes) &&
        dose.from <= dose.to
      );
  }
};

const IMPACTS: readonly string[] = ["stomp", "heel_drop"];

/** SAFE-08: whether the impacts of some day are more than the usual limit. */
export const hasManyImpacts = ({ exercises }: ProgramContent): boolean => {
  const impacts = exercises.filter(({ exercise }) => IMPACTS.includes(exercise));
  const on = (day: string) =>
    impacts
      .filter(({ days }) => days.some((other) => other === day))
      .reduce(
        (sum, { dose }) => sum + (dose.kind === "repetitions" ? dose.sets * dose.to * (dose.each ? 2 : 1) : 0),
        0,
      );
  return impacts.flatMap(({ days }) => days).some((day) => on(day) > IMPACT_LIMIT);
};
