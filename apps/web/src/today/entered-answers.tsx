import { dayOf, partsAsked, QUESTIONNAIRE } from "@plumbline/clinical";
import type { Chart } from "@plumbline/contracts";
import { useFormatter, useTranslations } from "next-intl";
import { Link } from "../i18n/navigation.ts";
import { AnswerLines } from "../intake/answer-lines.tsx";
import answerStyles from "../intake/answers.module.css";
import { newestIntake } from "../intake/newest-intake.ts";
import { buttonClass } from "../parts/button.tsx";
import { enteredFor } from "./entered-for.ts";
import styles from "./today.module.css";
import type { Today } from "./use-today.ts";

type EnteredAnswersProps = { readonly today: Today; readonly chart: Chart };

/** §2: where a therapist entered the answers, the patient sees who, when and which, and may answer again. */
export function EnteredAnswers({ today, chart }: EnteredAnswersProps) {
  const t = useTranslations("today.entered");
  const format = useFormatter();
  const entry = enteredFor(chart, newestIntake(today.view.state));
  if (entry === null) return null;
  const { by, intake } = entry;
  const answers = { ...intake.answers, ...intake.sharing };
  const day = format.dateTime(new Date(`${dayOf(intake.completedAt)}T12:00:00Z`), {
    day: "numeric",
    month: "long",
  });
  return (
    <section className={styles.section} aria-labelledby="entered">
      <h2 id="entered" className={styles.heading}>
        {t("title")}
      </h2>
      <p>{t("text", { name: by.name, day })}</p>
      <details className={answerStyles.details}>
        <summary>{t("show")}</summary>
        <AnswerLines questions={QUESTIONNAIRE.filter((one) => partsAsked(one, answers).length > 0)} answers={answers} />
      </details>
      <Link className={buttonClass("quiet")} href="/intake">
        {t("again")}
      </Link>
    </section>
  );
}
