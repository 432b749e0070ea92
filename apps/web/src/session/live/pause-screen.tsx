import type { SessionCommand, SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "./break-screen.module.css";
import { LiveButton } from "./live-button.tsx";
import { CuePill } from "./message-card.tsx";

type PauseScreenProps = {
  readonly view: SessionView;
  /** SAFE-05: a patient's visit asks why. */
  readonly asksWhyStopped: boolean;
  readonly send: (command: SessionCommand) => void;
};

export function PauseScreen({ view, asksWhyStopped, send }: PauseScreenProps) {
  const t = useTranslations("live");
  return (
    <main className={styles.layout}>
      <div className={styles.card}>
        <h1 className={styles.title}>{t("pausedTitle")}</h1>
        {view.cue === null ? null : <CuePill cue={view.cue} />}
        <p className={styles.text}>{t(`paused.${view.pauseReason?.kind ?? "asked"}`)}</p>
        <div className={styles.buttons}>
          <LiveButton look="main" icon="play" onPress={() => send({ type: "resume.pressed" })}>
            {t("resume")}
          </LiveButton>
          <LiveButton
            look="stop"
            icon="stop"
            onPress={() => send({ type: asksWhyStopped ? "stop.pressed" : "finish.pressed" })}
          >
            {t("stop")}
          </LiveButton>
        </div>
      </div>
    </main>
  );
}
