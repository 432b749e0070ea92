import type { Exercise } from "@plumbline/exercises";
import { mayStart, reachOf, type SessionCommand, type SessionView } from "@plumbline/session";
import type { SourceKind } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import { useExerciseName } from "../../i18n/use-exercise-name.ts";
import { Icon } from "../../parts/icon.tsx";
import { LiveButton } from "../live/live-button.tsx";
import layout from "../live/live-layout.module.css";
import { nextStep } from "./next-step.ts";
import { SetUpChecks } from "./set-up-checks.tsx";
import styles from "./set-up-screen.module.css";

type SetUpScreenProps = {
  readonly view: SessionView;
  readonly exercise: Exercise;
  readonly source: SourceKind;
  readonly send: (command: SessionCommand) => void;
};

/** Into place: the outline lies on the picture; here are the checks, the next step and the start. */
export function SetUpScreen({ view, exercise, source, send }: SetUpScreenProps) {
  const t = useTranslations("setUp");
  const tLive = useTranslations("live");
  const nameOf = useExerciseName();
  const step = nextStep(view);
  const isTimer = view.timer !== null;
  const isReady = step === "raise-hand" || step === "hand-up" || step === "lie-down";

  return (
    <main className={layout.layout}>
      <div className={layout.title}>
        <h1 className={layout.name}>{nameOf(exercise.id)}</h1>
        <p className={layout.set}>{isTimer ? tLive("timerOnly") : t("title", { source })}</p>
      </div>
      <fieldset className={`${layout.controls} ${styles.controls}`} aria-label={tLive("controls")}>
        <LiveButton look="stop" icon="stop" onPress={() => send({ type: "stop.pressed" })}>
          {tLive("stop")}
        </LiveButton>
        <LiveButton
          icon={view.isVoiceOn ? "voice-on" : "voice-off"}
          onPress={() => send({ type: "voice.switched", isOn: !view.isVoiceOn })}
        >
          {view.isVoiceOn ? tLive("voiceOn") : tLive("voiceOff")}
        </LiveButton>
      </fieldset>
      {isTimer ? null : (
        <div className={`${layout.count} ${styles.checks}`}>
          <SetUpChecks framing={view.framing} exercise={exercise} />
        </div>
      )}
      <div className={`${layout.message} ${styles.next}`}>
        <p className={`${styles.sentence} ${isReady ? styles.isGood : ""}`} aria-live="polite">
          <Icon name={isReady ? "hand" : "attention"} />
          {t(`steps.${step}`, { view: exercise.spec.views[0], reach: reachOf(exercise.spec) })}
          {view.handRaised > 0 ? (
            <svg className={styles.progress} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={100 * view.handRaised} height="10" />
            </svg>
          ) : null}
        </p>
        <LiveButton
          look="main"
          icon="play"
          isDisabled={!mayStart(view.startOffer)}
          onPress={() => send({ type: "start.pressed" })}
        >
          {t("start")}
        </LiveButton>
      </div>
    </main>
  );
}
