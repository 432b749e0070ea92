import { useTranslations } from "next-intl";
import type { PatientChartState } from "../chart/patient-chart.ts";
import { Link } from "../i18n/navigation.ts";
import styles from "./questions/big-screen.module.css";
import { BigScreen } from "./questions/big-screen.tsx";

/** Until it is known what the patient may do; where the server cannot be reached, and nothing was kept, that it is not. */
export function WaitingForChart({ failure }: Pick<PatientChartState, "failure">) {
  const t = useTranslations("visit");
  return (
    <BigScreen
      title={t("loading")}
      foot={
        <Link className={styles.choice} href="/">
          {t("ended.again")}
        </Link>
      }
    >
      {failure === null ? <span /> : <p className={styles.text}>{t("refused.unknown")}</p>}
    </BigScreen>
  );
}
