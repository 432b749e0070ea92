import { useFormatter, useTranslations } from "next-intl";
import type { Known } from "../known/known.ts";
import { LoadNotice } from "../load-notice.tsx";
import styles from "./caseload.module.css";

type AsOfProps = { readonly known: Known<unknown>; readonly onReload: () => void };

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When the queue was last known: a list that does not change must not be taken for a quiet one. */
export function AsOf({ known, onReload }: AsOfProps) {
  const t = useTranslations("deskQueue");
  const format = useFormatter();
  if (known.kind !== "ready") return <LoadNotice loaded={known} onRetry={onReload} />;
  const time = format.dateTime(new Date(known.askedAt), {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZone: here(),
  });
  return (
    <p className={styles.asOf}>
      <span className={known.isOld ? styles.old : undefined} role={known.isOld ? "alert" : undefined}>
        {known.isOld ? t("old", { time }) : t("asOf", { time })}
      </span>
      <button type="button" className={styles.again} onClick={onReload}>
        {t("again")}
      </button>
    </p>
  );
}
