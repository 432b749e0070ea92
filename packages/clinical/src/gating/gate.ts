import { findExercise } from "@plumbline/exercises";
import type { RuleId } from "../rule-id.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { Flags } from "../screening/flag.ts";
import type { ItemId } from "./activities.ts";
import { columnsOf, HOLD_REASON } from "./columns.ts";
import { type Action, type Ground, groundIn, HOLD_GROUND, isMoreRestrictiveAction } from "./verdict.ts";

/** FALL-11: after a fall, until the therapist unlocks with a note. */
export type StandingLock = { readonly mayDoSeatedWork: boolean };

/** What is known of a patient today. */
export type PatientStatus = {
  /** null: no consent, or no account; then there is no exercise (TIER-05, GEN-02). */
  readonly tier: ClinicalTier | null;
  readonly flags: Flags;
  readonly standingLock: StandingLock | null;
};

/** What the patient may do of an item, and why. */
export type Verdict = {
  readonly item: ItemId;
  readonly action: Action;
  /** The rules with the deciding letter, the leftmost first; none when nothing speaks against the item. */
  readonly rules: readonly RuleId[];
  /** MX-03, in the patient's words; null when there is nothing to say. */
  readonly reason: string | null;
  /** Of every column with a caution, also where the item is locked for another reason. */
  readonly modifications: readonly { readonly rule: RuleId; readonly text: string }[];
  /** MX-03, for the therapist and the log: everything that speaks against it, from left to right. */
  readonly grounds: readonly Ground[];
};

const NO_CONSENT: Ground = { rule: "TIER-05", action: "block", modification: null, reason: null };
const FALL_LOCK: Ground = { rule: "FALL-11", action: "block", modification: null, reason: HOLD_REASON };

/**
 * FALL-11. What needs a counter or a wall (§4.2) is done standing; so is whatever is no exercise of ours (GEN-01: the safer
 * reading).
 */
export const isStandingWork = (item: ItemId): boolean => findExercise(item)?.support !== "none";

const lockOf = (item: ItemId, lock: StandingLock | null): readonly Ground[] => {
  if (lock === null) return [];
  return isStandingWork(item) || !lock.mayDoSeatedWork ? [FALL_LOCK] : [];
};

/** MX-01: column 00 first, then holds and locks, then tier and flags: the order in which a tie is broken (MX-03). */
const groundsOf = (item: ItemId, { tier, flags, standingLock }: PatientStatus): readonly Ground[] => {
  if (tier === null) return [NO_CONSENT];
  const [everybody = "00", ...others] = columnsOf(tier, flags);
  const hold = tier === "HOLD" ? [HOLD_GROUND] : [];
  const own = others.map((column) => groundIn(item, column));
  return [groundIn(item, everybody), ...hold, ...lockOf(item, standingLock), ...own];
};

/** §3: the one place where it is decided what a patient may do. */
export const gate = (item: ItemId, status: PatientStatus): Verdict => {
  const grounds = groundsOf(item, status).filter(({ action }) => action !== "allow");
  const action = grounds.reduce<Action>(
    (most, ground) => (isMoreRestrictiveAction(ground.action, most) ? ground.action : most),
    "allow",
  );
  const deciding = grounds.filter((ground) => ground.action === action);
  return {
    item,
    action,
    rules: deciding.map(({ rule }) => rule),
    reason: deciding[0]?.reason ?? null,
    modifications: grounds.flatMap(({ rule, modification }) =>
      modification === null ? [] : [{ rule, text: modification }],
    ),
    grounds,
  };
};
