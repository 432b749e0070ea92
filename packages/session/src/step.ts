import type { Cued } from "./cue-policy.ts";
import type { CueLine } from "./ports.ts";
import type { SessionEffect } from "./session-effect.ts";
import type { SessionState } from "./session-state.ts";

export type Step = readonly [SessionState, readonly SessionEffect[]];

export const stay = (state: SessionState): Step => [state, []];

export const say = (...lines: readonly CueLine[]): readonly SessionEffect[] =>
  lines.map((line) => ({ type: "cue.say", line }));

/** Does the next thing to the state of a step; the effects of both follow each other. */
export const andThen = ([state, effects]: Step, next: (state: SessionState) => Step): Step => {
  const [after, more] = next(state);
  return [after, [...effects, ...more]];
};

/** What the cue policy decided: remembered, and said. */
export const cue = (state: SessionState, [cues, lines]: Cued): Step => [{ ...state, cues }, say(...lines)];
