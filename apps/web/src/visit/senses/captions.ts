import { speakingTime } from "../../session/speaking-time.ts";

/** What is being said now; `isOnScreen`: the screen says so, too. `number` tells the same words said twice apart. */
export type Caption = { readonly words: string; readonly isOnScreen: boolean; readonly number: number };

export type Captions = {
  readonly current: () => Caption | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly show: (words: string, isOnScreen: boolean) => void;
};

/** A moment longer than it is said. Milliseconds. [E] */
const LINGERS = 1500;

/** UX-02: the newest words only. @param later calls back after milliseconds, and returns how to call it off */
export const createCaptions = (later: (delay: number, listener: () => void) => () => void): Captions => {
  const listeners = new Set<() => void>();
  let current: Caption | null = null;
  let number = 0;
  let callOff = (): void => undefined;
  const become = (next: Caption | null): void => {
    current = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (words, isOnScreen) => {
      callOff();
      number += 1;
      become({ words, isOnScreen, number });
      callOff = later(speakingTime(words) + LINGERS, () => become(null));
    },
  };
};
