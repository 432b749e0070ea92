import type { FallAnswer, FallTrigger } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import {
  advanceFallAlarm,
  answerFallAlarm,
  type FallAlarm,
  type FallAlarmEffect,
  type FallAlarmView,
  readFallAlarm,
  startFallAlarm,
  type ToldEvent,
} from "@plumbline/session";
import type { Kept } from "../adapters/kept-json.ts";

/** How often time passes. A tab in the background is slowed to a second, which is early enough. */
const TICK = 250;

export type FallWatchman = {
  /** null: nothing is asked. */
  readonly view: () => FallAlarmView | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** FALL-03. A suspicion while another is being asked about is part of it. */
  readonly ask: (trigger: FallTrigger, exercise: ExerciseId | null) => void;
  readonly answer: (answer: FallAnswer) => void;
  /** The answer has been acted on. */
  readonly finish: () => void;
  readonly close: () => void;
};

export type FallWatchmanParts = {
  readonly kept: Kept<FallAlarm>;
  /** Done when the event is on this device. Where nobody is told, it does nothing. */
  readonly tell: (event: ToldEvent) => Promise<void>;
  readonly say: (words: string, isLoud: boolean) => void;
  readonly sound: () => void;
  readonly newId: () => string;
  /** Of a clock that a reload does not set back. */
  readonly now: () => Milliseconds;
  readonly every: (interval: number, listener: () => void) => () => void;
};

/** Performs the alarm: needs neither camera nor engine, and takes up what a closed tab left behind. */
export const createFallWatchman = (parts: FallWatchmanParts): FallWatchman => {
  const { kept, tell, say, sound, newId, now, every } = parts;
  const listeners = new Set<() => void>();
  let alarm: FallAlarm | null = null;
  let view: FallAlarmView | null = null;
  let stopTicking: (() => void) | null = null;

  const perform = (effect: FallAlarmEffect): Promise<void> => {
    switch (effect.type) {
      case "say":
        say(effect.words, effect.isLoud);
        return Promise.resolve();
      case "tone.sound":
        sound();
        return Promise.resolve();
      case "event.tell":
        return tell(effect.event);
    }
  };

  const become = (next: FallAlarm | null, effects: readonly FallAlarmEffect[]): void => {
    alarm = next;
    const shown = next === null ? null : readFallAlarm(next, now());
    const isSame = JSON.stringify(shown) === JSON.stringify(view);
    if (!isSame) view = shown;
    const keep = () => kept.write(alarm);
    // What is told is on the device before it is noted as told: a tab closed in between tells it twice, never not.
    // Where telling fails the alarm is kept all the same: the question must come back after a reload.
    if (effects.length === 0) keep();
    else void Promise.all(effects.map(perform)).then(keep, keep);
    if (!isSame) for (const listener of listeners) listener();
  };

  const tick = (): void => {
    if (alarm === null) return;
    const [next, effects] = advanceFallAlarm(alarm, now());
    if (next !== alarm) become(next, effects);
  };

  const watch = (): void => {
    stopTicking ??= every(TICK, tick);
    tick();
  };

  const left = kept.read();
  if (left !== null) {
    become(left, []);
    watch();
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (trigger, exercise) => {
      if (alarm !== null && alarm.answered === null) return;
      become(startFallAlarm({ fallId: newId(), trigger, exercise }, milliseconds(now())), []);
      watch();
    },
    answer: (answer) => {
      if (alarm === null || alarm.answered !== null) return;
      become(...answerFallAlarm(alarm, answer, now()));
    },
    finish: () => {
      stopTicking?.();
      stopTicking = null;
      become(null, []);
    },
    close: () => {
      stopTicking?.();
      stopTicking = null;
    },
  };
};
