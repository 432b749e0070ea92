import { useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import styles from "./questions/big-screen.module.css";
import { BigScreen } from "./questions/big-screen.tsx";

/** Until it is known what the patient may do; where the server cannot be reached, and nothing was kept, that it is not. */
export function WaitingForChart({ isUnknown }: { readonly isUnknown: boolean }) {
  const t = useTranslations("visit");
  return (
    <BigScreen
      title={t("loading")}
      ways={
        <Link className={styles.choice} href="/">
          {t("ended.again")}
        </Link>
      }
    >
      {isUnknown ? <p className={styles.text}>{t("refused.unknown")}</p> : <span />}
    </BigScreen>
  );
}
