import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, localDate } from "../calendar/local-date.ts";
import type { ClinicHistory } from "../clinic/clinic-history.ts";
import { CLINIC_NUMBER_IDS, CLINIC_NUMBERS } from "../clinic/clinic-numbers.ts";
import { PAIN_ONSETS, PAIN_PHASES, PAIN_SITES } from "../session-safety/pain.ts";
import { dayInMarch, intakeOn, type Told, told } from "../testing/chart.ts";
import type { PatientEvent } from "./chart-event.ts";
import { isLasting } from "./is-lasting.ts";
import { readChart } from "./read-chart.ts";

const score = fc.integer({ min: 0, max: 10 });

const anyPain = fc.record({
  kind: fc.constant("pain" as const),
  phase: fc.constantFrom(...PAIN_PHASES),
  score,
  site: fc.constantFrom(...PAIN_SITES),
  onset: fc.constantFrom(...PAIN_ONSETS),
  exercise: fc.constant(null),
  sessionId: fc.constant(null),
});

const anyDay = fc.record({
  kind: fc.constant("daily-check" as const),
  answers: fc.record({
    fall: fc.constantFrom("no" as const, "not-hurt" as const, "hurt" as const),
    chestPain: fc.boolean(),
    fainting: fc.boolean(),
    weaknessOrNumbness: fc.boolean(),
    bladderOrBowel: fc.boolean(),
    suddenPain: fc.option(
      fc.record({ site: fc.constantFrom("back" as const, "hip" as const, "groin" as const, "thigh" as const), score }),
    ),
  }),
});

const others: readonly Told<PatientEvent>[] = [
  { kind: "effort", rpe: 10, exercise: "march", sessionId: null },
  { kind: "dizzy", exercise: "march" },
  { kind: "activity", activity: "golf", date: dayInMarch(2), minutes: 60, effort: 9, pain: 9, note: "" },
  { kind: "unlock-request", item: "stomp" },
];

const anyEvent = fc.oneof(anyPain, anyDay, fc.constantFrom(...others));

/** On and off the medicines that make thigh pain a red flag. */
const anyIntake = fc.constantFrom(
  intakeOn(1),
  intakeOn(1, { boneMedicines: ["denosumab"], painNow: 5 }),
  intakeOn(1, { age: 83, fractureSites: ["spine"], weeksSinceFracture: 40 }),
);

/** GEN-07: as the specification says, and as careful as a clinic may be. */
const anyClinic: fc.Arbitrary<ClinicHistory> = fc.constantFrom(
  [],
  CLINIC_NUMBER_IDS.map((number) => ({ number, value: CLINIC_NUMBERS[number].least, from: dayInMarch(1) })),
);

test("[CHA-6] [PAIN-05] [FALL-11] whatever is not always read changes nothing on a later day, for any patient", () => {
  fc.assert(
    fc.property(anyIntake, anyEvent, anyClinic, (intake, event, clinic) => {
      const entry = told(2, event);
      fc.pre(entry.is === "event" && !isLasting(entry.event));
      const later = addDays(localDate(dayInMarch(2)), 1);
      expect(readChart([intake, entry], later, clinic).status).toEqual(readChart([intake], later, clinic).status);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test("what locks is always read", () => {
  const locks = told(2, {
    kind: "pain",
    phase: "after",
    score: 8,
    site: "other",
    onset: "usual",
    exercise: null,
    sessionId: null,
  });
  const passes = told(2, {
    kind: "pain",
    phase: "after",
    score: 6,
    site: "back",
    onset: "usual",
    exercise: null,
    sessionId: null,
  });
  expect([locks, passes].map((entry) => entry.is === "event" && isLasting(entry.event))).toEqual([true, false]);
});
