import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Clock } from "../ports.ts";

type Alarm = { readonly interval: Milliseconds; readonly listener: () => void; dueAt: number };

export type ManualClock = Clock & {
  /** Moves time on and rings what is due on the way, in order. */
  readonly advance: (by: Milliseconds) => void;
};

/** A test asked for time to run back. */
export class BackwardTimeError extends Error {
  constructor(by: number) {
    super(`a clock cannot advance by ${by}`);
    this.name = "BackwardTimeError";
  }
}

/** Time that a test moves by hand. */
export const createManualClock = (startAt: Milliseconds = milliseconds(0)): ManualClock => {
  const alarms = new Set<Alarm>();
  let time: number = startAt;
  return {
    now: () => milliseconds(time),
    every: (interval, listener) => {
      const alarm: Alarm = { interval, listener, dueAt: time + interval };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    advance: (by) => {
      if (!(by >= 0)) throw new BackwardTimeError(by);
      const until = time + by;
      for (;;) {
        const [next] = [...alarms].filter(({ dueAt }) => dueAt <= until).sort((one, other) => one.dueAt - other.dueAt);
        if (next === undefined) break;
        time = next.dueAt;
        next.dueAt += next.interval;
        next.listener();
      }
      time = until;
    },
  };
};
