import {
  decideFall,
  FALL_ANSWERS,
  FALL_SET_UP_TEXT,
  type FallAnswer,
  type FallTrigger,
  type PatientEvent,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { createSpeechCue } from "../../adapters/speech-cue.ts";
import { happening } from "../../chart/happening.ts";
import { Button } from "../../parts/button.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import { LiveButton } from "../../session/live/live-button.tsx";
import { soundAlarm } from "./alarm-tone.ts";
import styles from "./fall-screen.module.css";
import { dueInFall, type Fall, fallEvent, stageAt } from "./fall-steps.ts";

type FallScreenProps = {
  readonly trigger: FallTrigger;
  readonly exercise: ExerciseId | null;
  readonly tell: ((event: PatientEvent) => Promise<void>) | null;
  readonly onDone: () => void;
};

const SECOND = 1000;

/** FALL-03 to FALL-10: it asks, gets louder, tells the therapist, and goes on until somebody answers. */
export function FallScreen({ trigger, exercise, tell, onDone }: FallScreenProps) {
  const t = useTranslations("assessment.fall");
  const locale = useLocale();
  const [fall] = useState<Fall>(() => ({ fallId: happening(new Date()).id, trigger, exercise }));
  const [askedAt] = useState(() => performance.now());
  const [elapsed, setElapsed] = useState(0);
  const [answer, setAnswer] = useState<FallAnswer | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const done = useRef(-1);

  useEffect(() => {
    if (answer !== null) return;
    const cue = createSpeechCue({
      synthesis: window.speechSynthesis,
      locale,
      toWords: ({ key }) => key,
    });
    const pass = () => {
      const now = Math.floor((performance.now() - askedAt) / SECOND);
      const due = dueInFall(done.current, now);
      done.current = Math.max(done.current, now);
      setElapsed(now);
      for (const words of due.says) cue.say({ key: words, priority: "stop" });
      if (due.isAlarm) soundAlarm();
      if (due.isTold) tell?.(fallEvent(fall, happening(new Date()), null, now)).catch(() => setFailed(true));
    };
    pass();
    const timer = setInterval(pass, SECOND / 4);
    return () => {
      clearInterval(timer);
      cue.silence();
    };
  }, [answer, askedAt, fall, locale, tell]);

  const reply = (given: FallAnswer) => {
    setAnswer(given);
    tell?.(fallEvent(fall, happening(new Date()), given, elapsed)).catch(() => setFailed(true));
  };

  if (answer !== null) {
    const { showsEmergency, lock } = decideFall({ answer, at: elapsed }, 1);
    return (
      <PageFrame>
        <div className={sheet.sheet}>
          <h1 className={sheet.title}>{t(showsEmergency ? "emergency" : lock === "none" ? "fine" : "rest")}</h1>
          {showsEmergency ? <p>{FALL_SET_UP_TEXT}</p> : null}
          {lock === "none" || tell === null ? null : <p>{t("told")}</p>}
          {hasFailed ? <p>{t("unsent")}</p> : null}
          <div className={sheet.buttons}>
            <Button look="primary" icon="arrow" onPress={onDone}>
              {t("on")}
            </Button>
          </div>
        </div>
      </PageFrame>
    );
  }
  return (
    <main className={styles.screen}>
      <h1 className={styles.words} aria-live="assertive">
        {stageAt(elapsed)?.says}
      </h1>
      {elapsed >= 30 ? <p className={styles.quiet}>{FALL_SET_UP_TEXT}</p> : null}
      <div className={styles.answers}>
        {FALL_ANSWERS.map((given) => (
          <LiveButton
            key={given}
            look={given === "need_help" ? "stop" : "plain"}
            icon={given === "need_help" ? "attention" : "check"}
            onPress={() => reply(given)}
          >
            {t(`answers.${given}`)}
          </LiveButton>
        ))}
      </div>
    </main>
  );
}
