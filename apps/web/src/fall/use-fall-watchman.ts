import type { FallAnswer, FallTrigger } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import { type FallAlarmView, fallAnswerIn } from "@plumbline/session";
import { useLocale } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { createAlarmTone } from "../adapters/alarm-tone.ts";
import { createKept } from "../adapters/kept-json.ts";
import { createSpeechCue } from "../adapters/speech-cue.ts";
import { happening } from "../chart/happening.ts";
import type { PatientChart } from "../chart/patient-chart.ts";
import { useHeardWords } from "../visit/use-heard-words.ts";
import { createFallWatchman, type FallWatchman } from "./fall-watchman.ts";
import { parseFallAlarm } from "./parse-fall-alarm.ts";

/** FALL-04 repeats the question louder. */
const FIRST_VOLUME = 0.7;

export type FallQuestion = {
  /** null: nothing is asked. */
  readonly view: FallAlarmView | null;
  readonly ask: (trigger: FallTrigger, exercise: ExerciseId | null) => void;
  readonly answer: (answer: FallAnswer) => void;
  readonly finish: () => void;
};

const now = () => milliseconds(Date.now());

const every = (interval: number, listener: () => void) => {
  const timer = setInterval(listener, interval);
  return () => clearInterval(timer);
};

const open = (patientChart: PatientChart | null, whose: string, locale: string): FallWatchman => {
  const cue = createSpeechCue({
    synthesis: window.speechSynthesis,
    locale,
    toWords: (line) => String(line.values?.words ?? ""),
    volumeOf: (line) => (line.values?.isLoud === 1 ? 1 : FIRST_VOLUME),
  });
  return createFallWatchman({
    // Of a visitor, and of a demonstration, nothing outlives the tab.
    kept: createKept(
      patientChart === null ? window.sessionStorage : window.localStorage,
      `plumbline-fall-${whose}`,
      parseFallAlarm,
    ),
    tell: async (event) => {
      await patientChart?.tell({ ...event, ...happening(new Date()) });
    },
    say: (words, isLoud) =>
      cue.say({ key: "spoken.words", values: { words, isLoud: isLoud ? 1 : 0 }, priority: "stop" }),
    sound: createAlarmTone("AudioContext" in window ? () => new AudioContext() : undefined).sound,
    newId: () => happening(new Date()).id,
    now,
    every,
  });
};

/**
 * The question after a fall, on whatever screen it comes up.
 * @param patientChart null: nobody is told
 * @param whose whose alarm it is: another person's on this device is not taken up
 */
export const useFallWatchman = (patientChart: PatientChart | null, whose: string): FallQuestion => {
  const locale = useLocale();
  const watchman = useRef<FallWatchman | null>(null);
  const [view, setView] = useState<FallAlarmView | null>(null);

  useEffect(() => {
    const opened = open(patientChart, whose, locale);
    watchman.current = opened;
    const look = () => setView(opened.view());
    const unsubscribe = opened.subscribe(look);
    look();
    return () => {
      unsubscribe();
      opened.close();
      watchman.current = null;
    };
  }, [patientChart, whose, locale]);

  const answer = useCallback((given: FallAnswer) => watchman.current?.answer(given), []);
  const hear = useCallback(
    (words: string) => {
      const given = fallAnswerIn(words);
      if (given !== null) answer(given);
    },
    [answer],
  );
  useHeardWords(view !== null && view.decision === null, hear);
  return {
    view,
    ask: useCallback((trigger, exercise) => watchman.current?.ask(trigger, exercise), []),
    answer,
    finish: useCallback(() => watchman.current?.finish(), []),
  };
};
