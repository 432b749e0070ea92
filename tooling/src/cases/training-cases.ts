import {
  CLINICAL_TIERS,
  decideProgression,
  isLocalDate,
  localDate,
  PROGRESSION_CHANGES,
  rtmDays,
  rtmRange,
} from "@plumbline/clinical";
import { z } from "zod";
import { caseKind } from "./case-kind.ts";

const score = z.number().nullable().default(null);

/** Longer names for the same changes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  repetitions: "reps",
  holds: "hold",
  hold_seconds: "hold",
  time: "minutes",
  support_removal: "support",
  new_exercise: "exercise",
};

const change = z
  .string()
  .transform((name) => OTHER_NAMES[name] ?? name)
  .pipe(z.enum(PROGRESSION_CHANGES));

const progressionInput = z.object({
  tier: z.enum(CLINICAL_TIERS),
  change,
  daysSinceLastProgression: z.number().nullable().default(null),
  sessions: z.array(
    z.object({
      completion: z.number(),
      clean: score,
      rpe: score,
      painBefore: score,
      painAfter: score,
      painStop: z.boolean().default(false),
      stopChecks: z.int().nonnegative().default(0),
      fall: z.boolean().default(false),
    }),
  ),
});

export const progressionCase = caseKind(progressionInput, decideProgression);

const date = z.string().refine(isLocalDate, { error: "no day of the calendar" }).transform(localDate);

const rtmInput = z.object({ localDates: z.array(date), windowStart: date.nullable().default(null) });

export const rtmCase = caseKind(rtmInput, ({ localDates, windowStart }) => {
  const days = rtmDays(localDates, windowStart);
  return { days, range: rtmRange(days) };
});
