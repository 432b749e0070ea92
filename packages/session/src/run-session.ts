import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { advanceSession } from "./advance-session.ts";
import type { Clock, Cue, PoseSource, SessionStore, Unsubscribe } from "./ports.ts";
import { readSession } from "./read-session.ts";
import type { SessionEffect } from "./session-effect.ts";
import type { SessionCommand, SessionInput } from "./session-input.ts";
import type { SessionPlan } from "./session-plan.ts";
import type { SessionView } from "./session-view.ts";
import { startSession } from "./start-session.ts";

/** How often time passes between frames. [E] */
const TICK = milliseconds(100);

export type SessionParts = {
  readonly plan: SessionPlan;
  readonly source: PoseSource;
  readonly clock: Clock;
  readonly cue: Cue;
  readonly store: SessionStore;
  /** The record could not be kept on this device. */
  readonly onSaveFailed: (reason: unknown) => void;
};

export type RunningSession = {
  readonly view: () => SessionView;
  /** Called after every change. */
  readonly subscribe: (listener: (view: SessionView) => void) => Unsubscribe;
  readonly dispatch: (command: SessionCommand) => void;
  /** Keeps what was measured and frees everything. Idempotent. */
  readonly close: () => void;
};

/** Performs a session: hands inputs to `advanceSession` and does what its effects ask for. */
export const runSession = ({ plan, source, clock, cue, store, onSaveFailed }: SessionParts): RunningSession => {
  const listeners = new Set<(view: SessionView) => void>();
  let state = startSession(plan);
  let view = readSession(state);
  // The frames of a file or a figure carry their own time, which may run slower than the clock's.
  let frameTime = milliseconds(0);
  let isClosed = false;
  let isStopped = false;
  const endings: Unsubscribe[] = [];

  const runsOnClock = source.kind === "camera" || source.kind === "manual";
  const now = (): Milliseconds => (runsOnClock ? clock.now() : frameTime);

  /** A source may fail while it is being subscribed to: what is acquired after that is released at once. */
  const acquire = (release: Unsubscribe): void => {
    if (isStopped) release();
    else endings.push(release);
  };
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    for (const release of endings) release();
    source.close();
  };

  const perform = (effect: SessionEffect): void => {
    switch (effect.type) {
      case "cue.say":
        cue.say(effect.line);
        return;
      case "cue.silence":
        cue.silence();
        return;
      case "record.save":
        store.save(effect.record).catch(onSaveFailed);
        return;
      case "source.close":
        stop();
        return;
    }
  };

  const take = (input: SessionInput): void => {
    if (isClosed) return;
    if (input.type === "frame.detected") frameTime = input.frame.at;
    const [next, effects] = advanceSession(state, input, now());
    if (next === state && effects.length === 0) return;
    state = next;
    view = readSession(next);
    for (const effect of effects) perform(effect);
    for (const listener of listeners) listener(view);
  };

  if (runsOnClock) acquire(clock.every(TICK, () => take({ type: "clock.ticked" })));
  acquire(source.subscribe(take));

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: take,
    close: () => {
      if (isClosed) return;
      take({ type: "page.left" });
      isClosed = true;
      listeners.clear();
      cue.silence();
      stop();
    },
  };
};
