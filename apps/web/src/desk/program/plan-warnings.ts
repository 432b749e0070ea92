import {
  daysWithoutRest,
  type IntakeAnswers,
  mostFor,
  type ProgramContent,
  WEEKDAYS,
  type Weekday,
} from "@plumbline/clinical";
import type { Tier } from "@plumbline/exercises";
import { hasManyImpacts } from "./dose-bounds.ts";

export type PlanWarning =
  | { readonly rule: "SAFE-08"; readonly kind: "rest"; readonly days: readonly Weekday[] }
  | { readonly rule: "SAFE-08"; readonly kind: "impacts" }
  | { readonly rule: "PROG-04"; readonly kind: "size"; readonly days: readonly Weekday[]; readonly most: number };

/** What a therapist should look at before the week is assigned; it may still be. */
export const warningsOf = (
  content: ProgramContent,
  tier: Tier,
  profile: Pick<IntakeAnswers, "age" | "activityLevel" | "equipment">,
): readonly PlanWarning[] => {
  const restless = daysWithoutRest(content.exercises);
  const most = mostFor(tier, profile);
  const long = WEEKDAYS.filter((day) => content.exercises.filter(({ days }) => days.includes(day)).length > most);
  return [
    ...(restless.length === 0 ? [] : [{ rule: "SAFE-08" as const, kind: "rest" as const, days: restless }]),
    ...(hasManyImpacts(content) ? [{ rule: "SAFE-08" as const, kind: "impacts" as const }] : []),
    ...(long.length === 0 ? [] : [{ rule: "PROG-04" as const, kind: "size" as const, days: long, most }]),
  ];
};
