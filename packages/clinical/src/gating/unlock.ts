import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import { addDays, type LocalDate } from "../calendar/local-date.ts";
import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";
import type { RuleId } from "../rule-id.ts";
import type { ItemId } from "./activities.ts";
import type { Verdict } from "./gate.ts";

/** A therapist's dated word that a patient may do what the matrix locks. Kept with who gave it, and why. */
export type Approval = {
  readonly item: ItemId;
  readonly approvedOn: LocalDate;
  /** The last day on which it holds. */
  readonly until: LocalDate;
  readonly approvedBy: string;
  readonly reason: string;
};

export type ApprovalRequest = Omit<Approval, "until" | "item"> & { readonly until?: LocalDate };

export type ApprovalOutcome =
  | { readonly kind: "approved"; readonly approval: Approval }
  | {
      readonly kind: "refused";
      readonly rules: readonly RuleId[];
      readonly what: "blocked" | "nothing-to-unlock" | "reason-missing" | "ends-before-it-begins";
    };

/** MX-02, PROG-12: an unlock needs a dated approval; a block cannot be lifted while its column applies. */
export const approveUnlock = (
  verdict: Verdict,
  request: ApprovalRequest,
  { approvalDays }: Pick<ClinicNumbers, "approvalDays">,
): ApprovalOutcome => {
  const { item, action, rules } = verdict;
  const until = request.until ?? addDays(request.approvedOn, approvalDays);
  if (action === "block") return { kind: "refused", rules, what: "blocked" };
  if (action !== "unlock") return { kind: "refused", rules: ["MX-02"], what: "nothing-to-unlock" };
  if (request.reason.trim() === "") return { kind: "refused", rules: ["MX-02"], what: "reason-missing" };
  if (until < request.approvedOn) return { kind: "refused", rules: ["MX-02"], what: "ends-before-it-begins" };
  return { kind: "approved", approval: { ...request, item, until } };
};

export const isApproved = (item: ItemId, approvals: readonly Approval[], today: LocalDate): boolean =>
  approvals.some((approval) => approval.item === item && approval.approvedOn <= today && today <= approval.until);

/** MX-02: whether it may be done today. */
export const isPermitted = ({ item, action }: Verdict, approvals: readonly Approval[], today: LocalDate): boolean => {
  if (action === "unlock") return isApproved(item, approvals, today);
  return action !== "block";
};

/** PROG-02: whether it may be placed without a therapist. */
export const mayBePlaced = ({ action }: Verdict): boolean => action === "allow" || action === "caution";

const isLongest = ({ item, until }: Approval, approvals: readonly Approval[]): boolean =>
  !approvals.some((other) => other.item === item && other.until > until);

/** MX-02: of each item the approval that ran out last, if none is in force. */
export const expiredApprovals = (approvals: readonly Approval[], today: LocalDate): readonly Approval[] =>
  approvals.filter(
    (approval) =>
      approval.until < today && isLongest(approval, approvals) && !isApproved(approval.item, approvals, today),
  );

/** ALERT-14: an approval has run out; or the patient, or a progression, asks for an exercise that is locked. */
export const alertOfUnlockDecision = (item: ItemId): RaisedAlert => raiseAlert("ALERT-14", "MX-02", { exercise: item });
