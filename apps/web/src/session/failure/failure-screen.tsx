import type { PoseSourceFailure } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import { Link } from "../../i18n/navigation.ts";
import { Button, buttonClass } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import styles from "./failure-screen.module.css";

type FailureScreenProps = { readonly failure: PoseSourceFailure; readonly onRetry: () => void };

/** What happened, what is safe, what to do. */
export function FailureScreen({ failure, onRetry }: FailureScreenProps) {
  const t = useTranslations("failures");
  const tSession = useTranslations("session");

  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <Icon name="attention" className={styles.sign} />
        <h1 className={sheet.title}>{t(`${failure}.title`)}</h1>
        <section className={sheet.section}>
          <h2 className={sheet.heading}>{t("safeTitle")}</h2>
          <p>{t(`${failure}.safe`)}</p>
        </section>
        <section className={sheet.section}>
          <h2 className={sheet.heading}>{t("doTitle")}</h2>
          <p>{t(`${failure}.do`)}</p>
        </section>
        <div className={sheet.buttons}>
          <Button look="primary" icon="again" onPress={onRetry}>
            {t("retry")}
          </Button>
          <Link className={buttonClass("quiet")} href="/">
            {tSession("back")}
          </Link>
        </div>
      </div>
    </PageFrame>
  );
}
