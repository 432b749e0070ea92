import type { RuleId } from "../rule-id.ts";
import { type ActivityId, type ItemId, isAvoided } from "./activities.ts";
import { AVOID_REASON, COLUMN_TEXTS, HOLD_REASON, UNLOCK_REASON } from "./columns.ts";
import { type Letter, MATRIX, MATRIX_COLUMNS, type MatrixColumn } from "./matrix.ts";

/** MX-01, from the least restrictive to the most. */
export const ACTIONS = ["allow", "caution", "unlock", "block"] as const;

export type Action = (typeof ACTIONS)[number];

/** What one column, or one rule beside the matrix, says about an item. */
export type Ground = {
  readonly rule: RuleId;
  readonly action: Action;
  /** With a caution: what makes the item right for this patient. */
  readonly modification: string | null;
  /** In the patient's words. */
  readonly reason: string | null;
};

const ACTION_OF: Readonly<Record<Letter, Action>> = { "·": "allow", C: "caution", U: "unlock", B: "block" };

export const isMoreRestrictiveAction = (action: Action, than: Action): boolean =>
  ACTIONS.indexOf(action) > ACTIONS.indexOf(than);

/** MX-00: the cautions that hold for everybody. */
const CAUTIONS_FOR_ALL: Partial<Readonly<Record<ActivityId, string>>> = {
  hiking: "even paths, poles",
  yoga_class: "no forward fold or twist",
};

const REASONS_FOR_ALL: Readonly<Record<Action, string | null>> = {
  allow: null,
  caution: null,
  unlock: UNLOCK_REASON,
  block: AVOID_REASON,
};

const isLetter = (text: string): text is Letter => Object.hasOwn(ACTION_OF, text);

/** Parsed once. A letter that is none blocks (GEN-01); a test compares every one with the specification. */
const ACTIONS_BY_ITEM: ReadonlyMap<string, readonly Action[]> = new Map(
  Object.entries(MATRIX).map(([item, letters]) => [
    item,
    letters.split(/\s+/u).map((letter) => (isLetter(letter) ? ACTION_OF[letter] : "block")),
  ]),
);

/** §3: the action of a column for an item. */
export const actionIn = (item: ItemId, column: MatrixColumn): Action => {
  if (isAvoided(item)) return column === "00" ? "block" : "allow";
  return ACTIONS_BY_ITEM.get(item)?.[MATRIX_COLUMNS.indexOf(column)] ?? "block";
};

const everybodysCaution = (item: ItemId): string | null =>
  Object.entries(CAUTIONS_FOR_ALL).find(([activity]) => activity === item)?.[1] ?? null;

/** What a column says about an item. */
export const groundIn = (item: ItemId, column: MatrixColumn): Ground => {
  const action = actionIn(item, column);
  const { rule, modification, reason } = COLUMN_TEXTS[column];
  if (column === "00") {
    const caution = action === "caution" ? everybodysCaution(item) : null;
    return { rule, action, modification: caution, reason: REASONS_FOR_ALL[action] };
  }
  return { rule, action, modification: action === "caution" ? modification : null, reason };
};

/** MX-HOLD: blocks everything, from the place of the tier column. */
export const HOLD_GROUND: Ground = { rule: "MX-HOLD", action: "block", modification: null, reason: HOLD_REASON };
