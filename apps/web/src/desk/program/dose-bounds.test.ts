import { holds, minutes, repetitions } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { hasManyImpacts, isWithinBounds } from "./dose-bounds.ts";

const reps = { kind: "repetitions", sets: 2, from: 8, to: 10, each: false } as const;
const hold = { kind: "hold", sets: 1, holds: 3, duration: milliseconds(30_000), each: true } as const;
const time = { kind: "time", sets: 1, from: milliseconds(60_000), to: milliseconds(120_000) } as const;

test("doses of the catalogue are within the bounds", () => {
  for (const dose of [repetitions(2, 10), holds(2, 3, 30), minutes(5, 10)]) expect(isWithinBounds(dose)).toBe(true);
});

test.each([
  { ...reps, sets: 0 },
  { ...reps, sets: 11 },
  { ...reps, from: 0 },
  { ...reps, to: 51 },
  { ...reps, from: 11 },
  { ...reps, to: 10.5 },
  { ...reps, to: Number.NaN },
  { ...hold, holds: 21 },
  { ...hold, duration: milliseconds(121_000) },
  { ...hold, duration: milliseconds(1_500) },
  { ...time, to: milliseconds(46 * 60_000) },
  { ...time, from: milliseconds(180_000) },
])("%j is not", (dose) => expect(isWithinBounds(dose)).toBe(false));

test("[SAFE-08] impacts of one day are added up over its exercises", () => {
  const planned = (exercise: "stomp" | "heel_drop" | "march", day: "Mon" | "Tue", count: number) => ({
    exercise,
    days: [day],
    dose: { ...reps, sets: 1, from: count, to: count },
  });
  const content = (...exercises: readonly ReturnType<typeof planned>[]) => ({ exercises, aerobic: null, message: "" });
  expect(hasManyImpacts(content(planned("stomp", "Mon", 30), planned("heel_drop", "Mon", 20)))).toBe(false);
  expect(hasManyImpacts(content(planned("stomp", "Mon", 30), planned("heel_drop", "Mon", 21)))).toBe(true);
  expect(hasManyImpacts(content(planned("stomp", "Mon", 30), planned("heel_drop", "Tue", 30)))).toBe(false);
  expect(hasManyImpacts(content(planned("march", "Mon", 50), planned("stomp", "Mon", 10)))).toBe(false);
});
