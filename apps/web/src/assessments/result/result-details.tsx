import { type AssessmentResult, FOUR_STAGES } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import sheet from "../../parts/sheet.module.css";
import styles from "./test-result.module.css";

const SIDES = ["left", "right"] as const;

/** §6.3: seconds of each stage. §6.4: each trial of each leg. Of the other tests there is nothing more. */
export function ResultDetails({ result }: { readonly result: AssessmentResult }) {
  const t = useTranslations("assessment.result");
  const tLive = useTranslations("assessment.live");
  const { stageSeconds, trials } = result;
  if (stageSeconds !== undefined) {
    return (
      <section className={sheet.section}>
        <h2 className={sheet.heading}>{t("stages")}</h2>
        <dl className={styles.details}>
          {FOUR_STAGES.map((stage) => {
            const seconds = stageSeconds[stage];
            return (
              <div key={stage}>
                <dt>{tLive(`stages.${stage}`)}</dt>
                <dd>{seconds === undefined ? t("notReached") : t("held", { seconds })}</dd>
              </div>
            );
          })}
        </dl>
      </section>
    );
  }
  if (trials === undefined) return null;
  return (
    <section className={sheet.section}>
      <h2 className={sheet.heading}>{t("legs")}</h2>
      <dl className={styles.details}>
        {SIDES.map((leg) => (
          <div key={leg}>
            <dt>{tLive("leg", { leg })}</dt>
            <dd>{trials[leg].map((seconds) => t("held", { seconds })).join(", ") || t("notReached")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
