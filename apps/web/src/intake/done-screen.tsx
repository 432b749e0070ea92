import { NOT_SENT_MESSAGE } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import styles from "./intake.module.css";
import { ScreenShell } from "./screen-shell.tsx";

type DoneScreenProps = {
  /** `refused`: another intake was confirmed meanwhile. */
  readonly sending: "sent" | "waiting" | "refused";
  /** Something in the answers asks for somebody (§7.5). */
  readonly hasAlerts: boolean;
};

export function DoneScreen({ sending, hasAlerts }: DoneScreenProps) {
  const t = useTranslations("intake.done");
  return (
    <ScreenShell name="done" title={t("title")}>
      <div role="status">
        <Notice meaning={sending === "sent" ? "good" : "attention"} icon={sending === "sent" ? "check" : "save"}>
          <p>{t(sending)}</p>
        </Notice>
      </div>
      {sending !== "sent" && hasAlerts ? (
        <div className={styles.stop} role="alert">
          <p>{NOT_SENT_MESSAGE}</p>
        </div>
      ) : null}
      <div className={styles.ways}>
        <Link className={buttonClass("primary")} href="/today">
          {t("today")}
        </Link>
      </div>
    </ScreenShell>
  );
}
