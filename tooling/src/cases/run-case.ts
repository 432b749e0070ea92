import { z } from "zod";
import { assessmentCase } from "./assessment-cases.ts";
import type { DecisionCase } from "./case-file.ts";
import type { CaseKind } from "./case-kind.ts";
import { chairStandTraceCase } from "./chair-stand-trace-case.ts";
import { differences, spokenOf } from "./compare.ts";
import { intakeCase, starterCase } from "./intake-cases.ts";
import { fallCase, painCase } from "./safety-cases.ts";
import { progressionCase, rtmCase } from "./training-cases.ts";

const KINDS: ReadonlyMap<string, CaseKind> = new Map([
  ["intake", intakeCase],
  ["starter", starterCase],
  ["pain", painCase],
  ["fall", fallCase],
  ["assessment", assessmentCase],
  ["chair_stand_trace", chairStandTraceCase],
  ["progression", progressionCase],
  ["rtm", rtmCase],
]);

export type CaseOutcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly actual: unknown; readonly differs: readonly string[] }
  /** The case is not of the schema. */
  | { readonly kind: "unreadable"; readonly why: string };

/** Decides a case with the clinical core. */
export const runCase = ({ kind, input, expected }: DecisionCase): CaseOutcome => {
  const decide = KINDS.get(kind);
  if (decide === undefined) return { kind: "unreadable", why: `unknown kind "${kind}"` };
  try {
    const actual = decide(input);
    const differs = differences(expected, actual);
    return differs.length === 0 ? { kind: "passed" } : { kind: "failed", actual: spokenOf(expected, actual), differs };
  } catch (error) {
    if (error instanceof z.ZodError) return { kind: "unreadable", why: z.prettifyError(error) };
    throw error;
  }
};
