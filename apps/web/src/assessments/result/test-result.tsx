import { type AssessmentResult, alertsOfAssessment, type Person } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import type { Keeping } from "../../compose-assessment.ts";
import { useAlertWords } from "../../i18n/use-alert-words.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import { BackToTests } from "../back-to-tests.tsx";
import { useScore } from "../use-score.ts";
import { ResultDetails } from "./result-details.tsx";
import styles from "./test-result.module.css";
import { useExplanation } from "./use-explanation.ts";

/** Why it is not kept; `chart`: it is a patient's own. */
export type ResultOf = "chart" | "visitor" | "sample" | "file";

type TestResultProps = {
  /** null: nothing was timed. */
  readonly result: AssessmentResult | null;
  readonly person: Person;
  readonly of: ResultOf;
  readonly hasTherapist: boolean;
  readonly keeping: Keeping;
  readonly onAgain: () => void;
};

/** What was measured, what it means, and who sees it. */
export function TestResult({ result, onAgain, ...told }: TestResultProps) {
  const t = useTranslations("assessment");
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        {result === null ? (
          <>
            <h1 className={sheet.title}>{t("result.endedEarly")}</h1>
            <p>{t("result.nothing")}</p>
          </>
        ) : (
          <Told result={result} {...told} />
        )}
        <div className={sheet.buttons}>
          <Button look="primary" icon="again" onPress={onAgain}>
            {t("result.again")}
          </Button>
          <BackToTests />
        </div>
      </div>
    </PageFrame>
  );
}

const signed = (change: number) => ({ change, sign: change > 0 ? "+" : "−", size: Math.abs(change) });

type ToldProps = Omit<TestResultProps, "result" | "onAgain"> & { readonly result: AssessmentResult };

function Told({ result, person, of, hasTherapist, keeping }: ToldProps) {
  const t = useTranslations("assessment");
  const explain = useExplanation();
  const score = useScore();
  const wordsOf = useAlertWords();
  const isOwn = of === "chart" || of === "visitor";
  const alerts = of === "chart" ? alertsOfAssessment(result) : [];
  return (
    <>
      <h1 className={sheet.title}>{t("result.title", { test: t(`names.${result.test}`) })}</h1>
      <p className={styles.score}>{score(result)}</p>
      <div className={styles.words}>
        {explain(result, person).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {of === "chart" ? <p>{t("result.seen", { hasTherapist: `${hasTherapist}` })}</p> : null}
      </div>
      {isOwn && result.change !== null ? <p>{t("result.change", signed(result.change))}</p> : null}
      <ResultDetails result={result} />
      {alerts.length === 0 ? null : (
        <section className={sheet.section}>
          <h2 className={sheet.heading}>{t("result.sent", { hasTherapist: `${hasTherapist}` })}</h2>
          {alerts.map(({ id, rule }) => (
            <p key={id}>{wordsOf(id, rule)}</p>
          ))}
        </section>
      )}
      {of !== "chart" ? (
        <Notice meaning="information">
          <p>{t(`result.${of}`)}</p>
        </Notice>
      ) : null}
      {of === "chart" && keeping === "kept" ? (
        <Notice meaning="good">
          <p>{t("result.kept")}</p>
        </Notice>
      ) : null}
      {of === "chart" && keeping === "failed" ? (
        <Notice meaning="attention">
          <p>{t("result.notKept")}</p>
        </Notice>
      ) : null}
    </>
  );
}
