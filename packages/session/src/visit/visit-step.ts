import type { FallTrigger, Flag, Lock, RaisedAlert } from "@plumbline/clinical";
import type { Score } from "../score.ts";
import type { ToldEvent } from "./told-event.ts";
import { endingOf, type VisitEnding } from "./visit-ending.ts";
import { findMore } from "./visit-patient.ts";
import type { VisitState } from "./visit-state.ts";

export type VisitEffect =
  /** Kept on the device, and sent first thing. */
  | { readonly type: "event.tell"; readonly event: ToldEvent }
  /** Exact words of the specification, or what a screen says too. */
  | { readonly type: "words.say"; readonly words: string }
  | { readonly type: "exercise.resume" }
  /** The movement ends; `exercise.over` follows. */
  | { readonly type: "exercise.end" }
  /** What was answered about it goes into its record. */
  | { readonly type: "exercise.answer"; readonly pain: Score | null; readonly effort: Score | null }
  /** §7.3: the question is asked; "help" is its own answer (FALL-09). */
  | { readonly type: "fall.ask"; readonly trigger: FallTrigger; readonly needsHelp: boolean };

export type VisitStep = readonly [VisitState, readonly VisitEffect[]];

export const stay = (state: VisitState): VisitStep => [state, []];

export const andThen = ([state, effects]: VisitStep, next: (state: VisitState) => VisitStep): VisitStep => {
  const [after, more] = next(state);
  return [after, [...effects, ...more]];
};

type Decided = { readonly alerts: readonly RaisedAlert[]; readonly lock: Lock; readonly flags: readonly Flag[] };

/** What was told is told on, and what follows from it holds at once. */
export const tell = (state: VisitState, event: ToldEvent, { alerts, lock, flags }: Decided): VisitStep => [
  { ...state, sent: [...state.sent, ...alerts], found: findMore(state.found, lock, flags) },
  [{ type: "event.tell", event }],
];

/** What was measured is kept; nothing more is asked. */
export const end = (
  state: VisitState,
  how: VisitEnding["how"],
  because: VisitEnding["because"],
  { alerts, lock }: Pick<Decided, "alerts" | "lock"> = { alerts: [], lock: "none" },
): VisitStep => {
  const ending = endingOf(how, because, lock, alerts);
  const { pending, running, painDuring } = state;
  return [
    { ...state, running: null, pending: null, painDuring: null, phase: { kind: "ended", ending } },
    [
      ...(running === null ? [] : [{ type: "exercise.end" } as const]),
      ...(running === null && pending === null
        ? []
        : [{ type: "exercise.answer", pain: pending?.pain ?? painDuring, effort: null } as const]),
      ...(ending.text === null ? [] : [{ type: "words.say", words: ending.text } as const]),
    ],
  ];
};
