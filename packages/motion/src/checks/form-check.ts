import type { View } from "../sight/view.ts";
import type { Milliseconds } from "../units.ts";
import type { CheckId, Severity } from "./check-id.ts";
import type { CheckReader } from "./check-look.ts";

/** A condition that must persist before it is raised, and that clears well below its threshold (FC-15). */
export type FormCheck = {
  readonly id: CheckId;
  readonly severity: Severity;
  /** Milliseconds. */
  readonly debounce: number;
  /** The only view in which it can be judged; null for any. */
  readonly view: View | null;
  readonly read: CheckReader;
  readonly threshold: number;
  readonly clearBelow: number;
};

export type CheckState = { readonly since: Milliseconds | null; readonly isRaised: boolean };

export const startCheck: CheckState = { since: null, isRaised: false };

/** A condition that cannot be judged now (`value` null) keeps what was raised and forgets what was only suspected. */
export const stepCheck = (state: CheckState, check: FormCheck, value: number | null, at: Milliseconds): CheckState => {
  if (value === null) return state.since === null ? state : { since: null, isRaised: state.isRaised };
  if (state.isRaised) return value < check.clearBelow ? startCheck : state;
  if (value <= check.threshold) return state.since === null ? state : startCheck;
  const since = state.since ?? at;
  return { since, isRaised: at - since >= check.debounce };
};
