import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { DrainEnd } from "./drain-outbox.ts";
import { retryDelay } from "./retry-delay.ts";

export type SendingState = "idle" | "sending" | "waiting" | "signed-out";

export type SenderParts = {
  readonly drain: () => Promise<DrainEnd>;
  /** Calls back after `delay`; the answer calls it off. */
  readonly later: (delay: Milliseconds, listener: () => void) => () => void;
  /** 0–1. */
  readonly chance: () => number;
  readonly onState: (state: SendingState) => void;
};

export type Sender = {
  /** There is something to send, or a reason to believe that it works now: tries at once. */
  readonly nudge: () => void;
  /** Tries no more. */
  readonly stop: () => void;
};

const STATES: Readonly<Record<DrainEnd, SendingState>> = {
  empty: "idle",
  held: "idle",
  unreachable: "waiting",
  "signed-out": "signed-out",
};

/** Until what is held back is looked at again. [E] */
const HELD_PAUSE = milliseconds(60_000);

/** Sends at every nudge, and again after a growing pause while the server cannot be reached. */
export const createSender = ({ drain, later, chance, onState }: SenderParts): Sender => {
  let failures = 0;
  let isDraining = false;
  let isNudged = false;
  let isStopped = false;
  let callOff: () => void = () => {};

  const settle = (end: DrainEnd): void => {
    failures = end === "unreachable" ? failures + 1 : 0;
    if (end === "unreachable") callOff = later(retryDelay(failures, chance()), run);
    if (end === "held") callOff = later(HELD_PAUSE, run);
    onState(STATES[end]);
  };

  const run = (): void => {
    if (isStopped) return;
    if (isDraining) {
      isNudged = true;
      return;
    }
    callOff();
    isDraining = true;
    isNudged = false;
    onState("sending");
    // A database that cannot be read is a reason to try later, as a network that cannot be reached.
    void drain()
      .catch((): DrainEnd => "unreachable")
      .then((end) => {
        isDraining = false;
        if (isStopped) return;
        settle(end);
        if (isNudged) run();
      });
  };

  return {
    nudge: () => {
      failures = 0;
      run();
    },
    stop: () => {
      isStopped = true;
      callOff();
    },
  };
};
