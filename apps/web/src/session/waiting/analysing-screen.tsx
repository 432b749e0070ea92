import { useTranslations } from "next-intl";
import { LiveButton } from "../live/live-button.tsx";
import styles from "./analysing-screen.module.css";

type AnalysingScreenProps = { readonly frames: number; readonly onStop: () => void };

/** A video is read picture by picture, with the skeleton over it; the counting follows when all of it is known. */
export function AnalysingScreen({ frames, onStop }: AnalysingScreenProps) {
  const t = useTranslations("session.analysing");
  return (
    <main className={styles.layout}>
      <div className={styles.words}>
        <h1 className={styles.title}>{t("title")}</h1>
        <p className={styles.text}>{t("text")}</p>
        <p className={styles.figures}>{t("frames", { count: frames })}</p>
      </div>
      <LiveButton look="stop" icon="stop" onPress={onStop}>
        {t("cancel")}
      </LiveButton>
    </main>
  );
}
