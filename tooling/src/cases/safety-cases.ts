import {
  decideFall,
  decidePain,
  FALL_ANSWERS,
  PAIN_ONSETS,
  PAIN_SITES,
  SPECIFIED_NUMBERS,
  stagesUntil,
} from "@plumbline/clinical";
import { z } from "zod";
import { caseKind } from "./case-kind.ts";

const isNamedSite = (site: string): site is (typeof PAIN_SITES)[number] => PAIN_SITES.some((named) => named === site);

const painInput = z.object({
  phase: z.enum(["before", "during", "after"]),
  score: z.number(),
  baseline: z.number().nullable().default(null),
  // The rules name four places of the body; all others are alike to them.
  site: z
    .string()
    .default("none")
    .transform((site) => (isNamedSite(site) ? site : "other")),
  onset: z.enum(PAIN_ONSETS).default("usual"),
  affWatch: z.boolean().default(false),
  personalStop: z.number().nullable().default(null),
});

export const painCase = caseKind(painInput, (report) => decidePain(report, SPECIFIED_NUMBERS));

/** Seconds: when a case without an answer is looked at. */
const LOOKED_AT = 65;

const fallInput = z
  .object({
    answer: z.enum(FALL_ANSWERS).nullable(),
    answeredAtS: z.number().nonnegative().nullable(),
    falseFallsLast7Days: z.int().nonnegative().default(0),
  })
  .refine(({ answer, answeredAtS }) => (answer === null) === (answeredAtS === null), {
    error: "answer and answeredAtS are null together",
  });

export const fallCase = caseKind(fallInput, ({ answer, answeredAtS, falseFallsLast7Days }) => ({
  ...decideFall(answer === null || answeredAtS === null ? null : { answer, at: answeredAtS }, falseFallsLast7Days),
  stagesShown: stagesUntil(answeredAtS ?? LOOKED_AT).map(({ at }) => at),
}));
