import type { NotMeasurableReason } from "../motion-event.ts";
import { type Milliseconds, milliseconds } from "../units.ts";

/** How long a problem must last before counting freezes: REP-02, REP-03; the others act at once. */
const PATIENCE: Readonly<Record<NotMeasurableReason, number>> = {
  "no-person": 300,
  "out-of-frame": 300,
  "joints-hidden": 300,
  "wrong-view": 1000,
  "second-person": 0,
  walking: 0,
  "frame-rate-low": 0,
  "not-calibrated": 0,
  "timer-only": 0,
};
/** REP-05; a walk (REP-10) is not a loss of sight, and is over when it is over. */
const goodBeforeResuming = (reason: NotMeasurableReason): number => (reason === "walking" ? 0 : 500);

export type FreezeState = {
  readonly troubledSince: Milliseconds | null;
  readonly frozen: { readonly reason: NotMeasurableReason; readonly since: Milliseconds } | null;
  readonly goodSince: Milliseconds | null;
};

export type FreezeChange =
  | { readonly kind: "froze"; readonly reason: NotMeasurableReason }
  /** `unseenFor` ends with the first of the good frames that had to be waited for. */
  | { readonly kind: "resumed"; readonly frozenFor: Milliseconds; readonly unseenFor: Milliseconds };

export const startFreeze: FreezeState = { troubledSince: null, frozen: null, goodSince: null };

const stepTroubled = (
  state: FreezeState,
  at: Milliseconds,
  problem: NotMeasurableReason,
): readonly [FreezeState, FreezeChange | null] => {
  const since = state.troubledSince ?? at;
  if (state.frozen !== null) {
    const held = { ...state, troubledSince: since, goodSince: null };
    if (state.frozen.reason === problem || at - since < PATIENCE[problem]) return [held, null];
    return [
      { ...held, frozen: { ...state.frozen, reason: problem } },
      { kind: "froze", reason: problem },
    ];
  }
  if (at - since < PATIENCE[problem]) return [{ troubledSince: since, frozen: null, goodSince: null }, null];
  return [
    { troubledSince: since, frozen: { reason: problem, since }, goodSince: null },
    { kind: "froze", reason: problem },
  ];
};

/** REP-05: one frame's problem, or none, in; whether counting is frozen out. */
export const stepFreeze = (
  state: FreezeState,
  at: Milliseconds,
  problem: NotMeasurableReason | null,
): readonly [FreezeState, FreezeChange | null] => {
  if (problem !== null) return stepTroubled(state, at, problem);
  if (state.frozen === null) return [startFreeze, null];
  const goodSince = state.goodSince ?? at;
  if (at - goodSince < goodBeforeResuming(state.frozen.reason))
    return [{ ...state, troubledSince: null, goodSince }, null];
  const { since } = state.frozen;
  const [frozenFor, unseenFor] = [milliseconds(at - since), milliseconds(goodSince - since)];
  return [startFreeze, { kind: "resumed", frozenFor, unseenFor }];
};
