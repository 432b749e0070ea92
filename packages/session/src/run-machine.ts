import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Clock, Cue, CueLine, PoseSource, PoseSourceEvent, Unsubscribe } from "./ports.ts";

/** How often time passes between frames. [E] */
const TICK = milliseconds(100);

/** What every machine hears besides its own commands. */
type CommonInput = PoseSourceEvent | { readonly type: "clock.ticked" } | { readonly type: "page.left" };

/** What is done alike for every machine. */
type CommonEffect =
  | { readonly type: "cue.say"; readonly line: CueLine }
  | { readonly type: "cue.silence" }
  | { readonly type: "source.close" };

/** A state and its function: nothing in it is executed. `Own`: the effects that only this machine has. */
export type Machine<State, Command, Own, View> = {
  readonly start: State;
  readonly advance: (
    state: State,
    input: CommonInput | Command,
    now: Milliseconds,
  ) => readonly [State, readonly (CommonEffect | Own)[]];
  readonly read: (state: State) => View;
  readonly perform: (effect: Own) => void;
};

export type MachineParts = { readonly source: PoseSource; readonly clock: Clock; readonly cue: Cue };

export type RunningMachine<Command, View> = {
  readonly view: () => View;
  /** Called after every change. */
  readonly subscribe: (listener: (view: View) => void) => Unsubscribe;
  readonly dispatch: (command: Command) => void;
  /** Keeps what was measured and frees everything. Idempotent. */
  readonly close: () => void;
};

const isCommon = <Own extends { readonly type: string }>(effect: CommonEffect | Own): effect is CommonEffect =>
  effect.type === "cue.say" || effect.type === "cue.silence" || effect.type === "source.close";

/** Hands inputs to a machine, and does what its effects ask for. */
export const runMachine = <
  State,
  Command extends { readonly type: string },
  Own extends { readonly type: string },
  View,
>(
  { start, advance, read, perform }: Machine<State, Command, Own, View>,
  { source, clock, cue }: MachineParts,
): RunningMachine<Command, View> => {
  const listeners = new Set<(view: View) => void>();
  let state = start;
  let view = read(state);
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

  const performCommon = (effect: CommonEffect): void => {
    switch (effect.type) {
      case "cue.say":
        cue.say(effect.line);
        return;
      case "cue.silence":
        cue.silence();
        return;
      case "source.close":
        stop();
        return;
    }
  };

  const take = (input: CommonInput | Command): void => {
    if (isClosed) return;
    if ("frame" in input) frameTime = input.frame.at;
    const [next, effects] = advance(state, input, now());
    if (next === state && effects.length === 0) return;
    state = next;
    view = read(next);
    for (const effect of effects) {
      if (isCommon(effect)) performCommon(effect);
      else perform(effect);
    }
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
