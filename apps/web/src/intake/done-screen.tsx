import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import styles from "./intake.module.css";
import { ScreenShell } from "./screen-shell.tsx";

type DoneScreenProps = {
  /** `refused`: another intake was confirmed meanwhile. */
  readonly sending: "sent" | "waiting" | "refused";
};

export function DoneScreen({ sending }: DoneScreenProps) {
  const t = useTranslations("intake.done");
  return (
    <ScreenShell name="done" title={t("title")}>
      <div role="status">
        <Notice meaning={sending === "sent" ? "good" : "attention"} icon={sending === "sent" ? "check" : "save"}>
          <p>{t(sending)}</p>
        </Notice>
      </div>
      <div className={styles.ways}>
        <Link className={buttonClass("primary")} href="/today">
          {t("today")}
        </Link>
      </div>
    </ScreenShell>
  );
}
