import type { SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "./live-layout.module.css";

type LiveTitleProps = { readonly name: string; readonly view: SessionView };

/** The exercise and its set; then, small and steady, what is not measured or not checked. */
export function LiveTitle({ name, view }: LiveTitleProps) {
  const t = useTranslations("live");
  const { dose, postureUnchecked } = view;
  const note = (): string | null => {
    if (view.timer !== null) return t("timerOnly");
    if (view.isCountOnly) return null;
    return postureUnchecked === null ? null : t("postureUnchecked", { reason: postureUnchecked });
  };
  const words = note();
  return (
    <div className={`${styles.title} ${dose.kind === "time" && view.timer === null ? styles.isBesideFive : ""}`}>
      <h1 className={styles.name}>{name}</h1>
      <p className={styles.set}>{t("set", { set: view.set, sets: dose.sets })}</p>
      {view.isCountOnly ? <p className={styles.set}>{t("countOnly")}</p> : null}
      {words === null ? null : <p className={styles.note}>{words}</p>}
    </div>
  );
}
