import type { MotionEvent } from "../motion-event.ts";
import type { Milliseconds } from "../units.ts";
import type { CheckId } from "./check-id.ts";
import type { CheckLook } from "./check-look.ts";
import { type CheckState, type FormCheck, startCheck, stepCheck } from "./form-check.ts";

/** How the checks of an exercise stand. */
export type CheckBoard = Readonly<Partial<Record<CheckId, CheckState>>>;

/** What was only suspected must persist anew: nobody could judge it meanwhile. What was raised stays raised. */
export const forgetSuspicions = (board: CheckBoard): CheckBoard =>
  Object.fromEntries(Object.entries(board).map(([id, state]) => [id, { ...state, since: null }]));

/** FC-14: a check is off outside its own view. */
const readInView = (check: FormCheck, look: CheckLook): number | null =>
  check.view === null || check.view === look.sight.view ? check.read(look) : null;

export const stepCheckBoard = (
  board: CheckBoard,
  checks: readonly FormCheck[],
  look: CheckLook,
  at: Milliseconds,
): readonly [CheckBoard, readonly MotionEvent[]] => {
  const events: MotionEvent[] = [];
  const next: Partial<Record<CheckId, CheckState>> = {};
  for (const check of checks) {
    const before = board[check.id] ?? startCheck;
    const after = stepCheck(before, check, readInView(check, look), at);
    next[check.id] = after;
    if (after.isRaised && !before.isRaised) {
      events.push({ type: "check.raised", at, check: check.id, severity: check.severity });
    }
    if (before.isRaised && !after.isRaised) events.push({ type: "check.cleared", at, check: check.id });
  }
  return [next, events];
};
