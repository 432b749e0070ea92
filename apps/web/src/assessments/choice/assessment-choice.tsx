import { addDays, QUESTIONNAIRE_IDS, retestOf, type TestName } from "@plumbline/clinical";
import { CAMERA_TESTS } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { buttonClass } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import hidden from "../../parts/visually-hidden.module.css";
import { isCameraTest, TESTS, toQuestions, toTest } from "../assessment-place.ts";
import { IntakeLink } from "../intake-link.tsx";
import { minutesOf } from "../minutes-of.ts";
import type { AssessmentChart } from "../use-assessment-chart.ts";
import { useDay } from "../use-day.ts";
import styles from "./assessment-choice.module.css";
import { TestHistory } from "./test-history.tsx";

type ChoiceProps = { readonly chart: AssessmentChart };

const QUESTIONS = ["pain", ...QUESTIONNAIRE_IDS] as const;

/** Which tests there are, what they are for, what they need, and when they are due. */
export function AssessmentChoice({ chart }: ChoiceProps) {
  const t = useTranslations("assessment");
  const tQuestions = useTranslations("questionnaire");
  return (
    <PageFrame>
      <div className={styles.page}>
        <h1 className={styles.title}>{t("title")}</h1>
        <p className={styles.lead}>{t("lead", { days: chart.numbers.retestDays })}</p>
        {chart.isPatient && chart.state.chart !== null && !chart.hasIntake ? (
          <Notice meaning="attention">
            <p>{t("prepare.obstacles.no-intake")}</p>
            <div className={styles.inNotice}>
              <IntakeLink />
            </div>
          </Notice>
        ) : null}
        <h2 className={hidden.hidden}>{t("testsTitle")}</h2>
        <ul className={styles.cards}>
          {TESTS.map((test) => (
            <li key={test} className={styles.card}>
              <TestCard test={test} chart={chart} />
            </li>
          ))}
        </ul>
        <h2 className={styles.heading}>{t("questionsTitle")}</h2>
        <ul className={styles.cards}>
          {QUESTIONS.map((id) => (
            <li key={id} className={styles.card}>
              <h3 className={styles.name}>{tQuestions(`names.${id}`)}</h3>
              <p>{tQuestions(`about.${id}`)}</p>
              <a className={buttonClass("quiet")} href={toQuestions(id)}>
                {tQuestions("begin")}
              </a>
            </li>
          ))}
        </ul>
        <h2 className={styles.heading}>{t("historyTitle")}</h2>
        <TestHistory past={chart.past} isPatient={chart.isPatient} />
      </div>
    </PageFrame>
  );
}

function TestCard({ test, chart }: ChoiceProps & { readonly test: TestName }) {
  const t = useTranslations("assessment");
  const day = useDay();
  const { last, isDue } = retestOf(chart.past, test, chart.today, chart.numbers);
  return (
    <>
      <h3 className={styles.name}>{t(`names.${test}`)}</h3>
      <p>{t(`why.${test}`)}</p>
      <ul className={styles.facts}>
        <li>
          <Icon name="slow" />
          {t("minutes", { minutes: minutesOf(test) })}
        </li>
        <li>
          <Icon name={isCameraTest(test) ? "counter" : "two"} />
          {t(`needs.${isCameraTest(test) ? CAMERA_TESTS[test].at : "helper"}`)}
        </li>
      </ul>
      {chart.isPatient && test !== "chair_stand_30s_arms_allowed" ? (
        <p className={isDue ? styles.due : styles.later}>
          <Icon name={isDue ? "wait" : "check"} />
          {isDue || last === null
            ? t("due.now")
            : t("due.later", { day: day(last.day), again: day(addDays(last.day, chart.numbers.retestDays)) })}
        </p>
      ) : null}
      <a className={buttonClass("primary")} href={toTest(test)}>
        {t("begin")}
      </a>
    </>
  );
}
