import type { LocalDate } from "@plumbline/clinical";
import type { Milliseconds } from "@plumbline/motion";
import {
  advanceVisit,
  memoryOf,
  recallVisit,
  startVisit,
  type ToldEvent,
  type VisitEffect,
  type VisitInput,
  type VisitMemory,
  type VisitPatient,
  type VisitPlan,
  type VisitState,
} from "@plumbline/session";
import type { Kept } from "../adapters/kept-json.ts";

/** Often enough for a clock in seconds. */
const TICK = 500;

/** What is asked of the session that runs, and of the alarm. */
export type StageEffect = Exclude<VisitEffect, { type: "event.tell" | "words.say" }>;

export type VisitKeeper = {
  readonly state: () => VisitState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (input: VisitInput) => void;
  /** Something could not even be kept on this device. */
  readonly hasLost: () => boolean;
  readonly close: () => void;
};

export type VisitKeeperParts = {
  readonly plan: VisitPlan;
  readonly patient: VisitPatient | null;
  readonly today: LocalDate;
  readonly kept: Kept<VisitMemory>;
  readonly tell: (event: ToldEvent) => Promise<void>;
  readonly say: (words: string) => void;
  readonly onStage: (effect: StageEffect) => void;
  readonly now: () => Milliseconds;
  readonly every: (interval: number, listener: () => void) => () => void;
};

/** Performs a visit: hands inputs to `advanceVisit`, does what it asks for, and notes how far it has come. */
export const createVisitKeeper = (parts: VisitKeeperParts): VisitKeeper => {
  const { plan, patient, today, kept, tell, say, onStage, now, every } = parts;
  const listeners = new Set<() => void>();
  let state = startVisit(plan, patient, recallVisit(kept.read(), today, now()), now());
  let hasLost = false;
  let isClosed = false;
  let noted: Promise<unknown> = Promise.resolve();

  const announce = (): void => {
    for (const listener of listeners) listener();
  };

  const perform = async (effect: VisitEffect): Promise<void> => {
    switch (effect.type) {
      case "event.tell":
        return tell(effect.event);
      case "words.say":
        return say(effect.words);
      default:
        return onStage(effect);
    }
  };

  const dispatch = (input: VisitInput): void => {
    if (isClosed) return;
    const [next, effects] = advanceVisit(state, input, now());
    const isTick = input.type === "clock.ticked" && effects.length === 0 && next.phase === state.phase;
    state = next;
    if (isTick) return;
    const done = Promise.all(effects.map(perform));
    // First what was told, then that it was, in its order: a tab that is closed in between asks once more.
    noted = Promise.all([noted, done]).then(
      () => kept.write(memoryOf(next, today)),
      () => {
        hasLost = true;
        announce();
      },
    );
    announce();
  };

  const stopTicking = every(TICK, () => dispatch({ type: "clock.ticked" }));
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    hasLost: () => hasLost,
    close: () => {
      isClosed = true;
      stopTicking();
    },
  };
};
