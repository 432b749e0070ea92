import type { SessionCommand, SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "./break-screen.module.css";
import { LiveButton } from "./live-button.tsx";

type RestScreenProps = { readonly view: SessionView; readonly send: (command: SessionCommand) => void };

/** Between two sets: the time that is left, what comes next, and what the last set showed. */
export function RestScreen({ view, send }: RestScreenProps) {
  const t = useTranslations("rest");
  const tLive = useTranslations("live");
  const tCheck = useTranslations("checks");
  const seconds = view.restSeconds ?? 0;
  return (
    <main className={styles.layout}>
      <div className={styles.card}>
        <h1 className={styles.title}>{t("title")}</h1>
        {seconds > 0 ? (
          <p className={styles.seconds} role="timer" aria-label={`${seconds} ${t("seconds", { seconds })}`}>
            {seconds}
          </p>
        ) : (
          <p className={styles.text}>{t("over")}</p>
        )}
        <p className={styles.text}>{t("next", { set: view.set + 1, sets: view.dose.sets })}</p>
        <p className={styles.quiet}>{t("sit")}</p>
        {view.notes.length === 0 ? null : (
          <ul className={styles.notes} aria-label={t("notes")}>
            {view.notes.map((check) => (
              <li key={check}>{tCheck(`${check}.cue`)}</li>
            ))}
          </ul>
        )}
        <div className={styles.buttons}>
          <LiveButton look="main" icon="play" onPress={() => send({ type: "next-set.pressed" })}>
            {t("start")}
          </LiveButton>
          <LiveButton look="stop" icon="stop" onPress={() => send({ type: "stop.pressed" })}>
            {tLive("stop")}
          </LiveButton>
        </div>
      </div>
    </main>
  );
}
