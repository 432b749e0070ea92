import {
  buildStarterProgram,
  type ChartReading,
  contentOf,
  localDate,
  type ProgramContent as PlannedContent,
  refusalsOf,
  refusalsOfOverrides,
  whoConfirms,
} from "@plumbline/clinical";
import { type ProgramContent, type ProgramProposal, toDose } from "@plumbline/contracts";
import { contentDigest } from "../content-digest.ts";
import type { Refusal } from "../outcome.ts";
import type { Sender } from "../sender.ts";
import { itemsOf } from "./items-of-program.ts";

type Reading = Pick<ChartReading, "intake" | "status" | "approvals">;

/** What a refusal is about that is about no single item. */
const WHOLE = "program";

/** A proposal of the rules, as it is sent. */
export const toSentContent = ({ exercises, aerobic, message }: PlannedContent): ProgramContent => ({
  exercises: exercises.map(({ exercise, days, dose }) => ({ exercise, days: [...days], dose: toDose(dose) })),
  aerobic: aerobic === null ? null : { ...aerobic, minutes: { ...aerobic.minutes } },
  message,
});

/** MX-02, PROG-12, TIER-01, TIER-05: what keeps a therapist from assigning it. */
export const refusalsForTherapist = (
  { content, assignedOn, overrides }: ProgramProposal,
  { status, approvals }: Reading,
  by: Sender,
): readonly Refusal[] => {
  const confirmation = whoConfirms(status.tier, true);
  if (confirmation.by === "nobody") return [{ item: WHOLE, rules: [confirmation.rule] }];
  const refusals = [
    ...refusalsOf(itemsOf(content), status, approvals, localDate(assignedOn)),
    ...refusalsOfOverrides(
      overrides.map((override) => ({ ...override, by: by.id })),
      status,
    ),
  ];
  const byItem = new Map(refusals.map(({ item, rules }) => [item, { item, rules }]));
  return [...byItem.values()];
};

/** GEN-06: a patient confirms the starter program as the rules propose it, alone, and nothing else. */
export const refusalsForPatient = (
  { content, overrides, reviewOn }: ProgramProposal,
  { intake, status }: Reading,
  hasTherapist: boolean,
): readonly Refusal[] => {
  const refusal = [{ item: WHOLE, rules: ["GEN-06"] }];
  if (intake === null || whoConfirms(status.tier, hasTherapist).by !== "patient") return refusal;
  const proposed = buildStarterProgram({ status, profile: intake.answers, goals: [] });
  const isAsProposed = contentDigest(content) === contentDigest(toSentContent(contentOf(proposed)));
  return isAsProposed && overrides.length === 0 && reviewOn === null ? [] : refusal;
};
