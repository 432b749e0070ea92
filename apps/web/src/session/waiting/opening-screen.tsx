import type { SourceKind } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import styles from "./waiting-screen.module.css";

type OpeningScreenProps = {
  readonly source: SourceKind;
  /** 0–1 of the model's bytes. */
  readonly fraction: number;
};

/** While the detector loads and the source opens. */
export function OpeningScreen({ source, fraction }: OpeningScreenProps) {
  const t = useTranslations("session.opening");
  const percent = Math.round(fraction * 100);
  return (
    <main className={styles.layout}>
      <h1 className={styles.title}>{t("title")}</h1>
      <p className={styles.text}>{t("text")}</p>
      <progress className={styles.bar} max={100} value={percent} aria-label={t("title")} />
      <p className={styles.figures}>{fraction < 1 ? t("progress", { percent }) : t("source", { source })}</p>
    </main>
  );
}
