import { addDays, type LocalDate } from "../calendar/local-date.ts";
import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";
import type { ItemId } from "../gating/activities.ts";
import { gate, type PatientStatus, type Verdict } from "../gating/gate.ts";
import { type Approval, isPermitted } from "../gating/unlock.ts";
import type { RuleId } from "../rule-id.ts";

/** An item that a program must not contain, and why. */
export type ProgramRefusal = { readonly item: ItemId; readonly rules: readonly RuleId[]; readonly verdict: Verdict };

/** MX-02, PROG-02, PROG-12: what keeps a program from being assigned; empty when nothing does. */
export const refusalsOf = (
  items: readonly ItemId[],
  status: PatientStatus,
  approvals: readonly Approval[],
  today: LocalDate,
): readonly ProgramRefusal[] =>
  items
    .map((item) => gate(item, status))
    .filter((verdict) => !isPermitted(verdict, approvals, today))
    .map((verdict) => ({ item: verdict.item, rules: verdict.rules, verdict }));

/** PROG-12: what a therapist changed against the rules' proposal, kept with the version. */
export type ProgramOverride = {
  readonly item: ItemId;
  readonly of: "dose" | "order" | "caution";
  readonly by: string;
  readonly reason: string;
};

/** PROG-12: a dose, the order or a caution may be overridden, a block or HOLD never. */
export const refusalsOfOverrides = (
  overrides: readonly ProgramOverride[],
  status: PatientStatus,
): readonly ProgramRefusal[] =>
  overrides
    .map(({ item }) => gate(item, status))
    .filter(({ action }) => action === "block")
    .map((verdict) => ({ item: verdict.item, rules: verdict.rules, verdict }));

/** PROG-12: never changed once assigned. */
export type ProgramVersion<Content> = {
  readonly version: number;
  readonly assignedOn: LocalDate;
  readonly assignedBy: string;
  readonly reviewOn: LocalDate;
  readonly overrides: readonly ProgramOverride[];
  readonly content: Content;
};

/** PROG-13: when the therapist looks at the plan again. */
export const reviewDate = (
  assignedOn: LocalDate,
  chosen: LocalDate | null,
  { reviewDays }: Pick<ClinicNumbers, "reviewDays">,
): LocalDate => chosen ?? addDays(assignedOn, reviewDays);

/** PROG-12: a change makes a new version. @param last null: the first one */
export const nextVersion = <Content>(
  last: ProgramVersion<Content> | null,
  assigned: Omit<ProgramVersion<Content>, "version" | "reviewOn"> & { readonly reviewOn: LocalDate | null },
  numbers: Pick<ClinicNumbers, "reviewDays">,
): ProgramVersion<Content> => ({
  ...assigned,
  reviewOn: reviewDate(assigned.assignedOn, assigned.reviewOn, numbers),
  version: (last?.version ?? 0) + 1,
});
