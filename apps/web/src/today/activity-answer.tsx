import { useTranslations } from "next-intl";
import { LearnMoment } from "../learn/learn-moment.tsx";
import { Notice } from "../parts/notice.tsx";
import type { LogAnswer } from "./log-form.ts";
import styles from "./today.module.css";

/** LOG-02, MX-00, RED-01: what is said to what was logged. */
export function ActivityAnswer({ answer }: { readonly answer: LogAnswer | "failed" | null }) {
  const t = useTranslations("today.log");
  if (answer === null) return <div role="status" />;
  if (answer === "failed") return <p role="alert">{t("failed")}</p>;
  const { urgent, isPainful, mayPraise, text } = answer;
  return (
    <div role="status" className={styles.section}>
      {urgent === null ? null : (
        <div className={styles.stop} role="alert">
          <p>{urgent}</p>
        </div>
      )}
      <Notice meaning={mayPraise ? "good" : "attention"}>
        <p>{t(mayPraise ? "praise" : "noted")}</p>
        {text === null ? null : <p>{text}</p>}
      </Notice>
      {isPainful ? <LearnMoment moment="stopped-for-pain" /> : null}
    </div>
  );
}
