import {
  type ChartReading,
  FLAG_TEXTS,
  flagsInOrder,
  partsAsked,
  problemsOfIntake,
  QUESTIONNAIRE,
  type RuleId,
  textForPatient,
} from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import answerStyles from "./answers.module.css";
import styles from "./intake.module.css";
import { ScreenShell } from "./screen-shell.tsx";
import { WhatFollows } from "./what-follows.tsx";

type SummaryScreenProps = {
  /** As it would be confirmed. */
  readonly intake: Intake;
  /** What the rules say with it. */
  readonly reading: ChartReading;
  readonly hasTherapist: boolean;
  /** Where a therapist asks, whom; null: the patient answers. */
  readonly asked: string | null;
  readonly hasFailed: boolean;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
  readonly onChange: (question: RuleId) => void;
};

/** What was understood, and what follows from it, in plain words; nothing counts before it is confirmed. */
export function SummaryScreen(props: SummaryScreenProps) {
  const { intake, reading, hasTherapist, asked, hasFailed, onConfirm, onBack, onChange } = props;
  const t = useTranslations("intake");
  const all = { ...intake.answers, ...intake.sharing };
  const { flags, tier } = reading.status;
  const lines = flagsInOrder(flags).map((flag) => FLAG_TEXTS[flag].patient);
  const urgent = textForPatient(reading.intake?.decision.alerts ?? []);
  const lead = asked === null ? t("summary.lead") : t("asked.lead", { name: asked });
  const stillOpen = problemsOfIntake(intake.answers).length > 0;
  const questions = QUESTIONNAIRE.filter((question) => partsAsked(question, all).length > 0);
  return (
    <ScreenShell
      name="summary"
      title={t("summary.title")}
      spoken={[urgent ?? "", t("summary.title"), ...lines, lead].join(" ")}
    >
      {urgent === null ? null : (
        <div className={styles.stop} role="alert">
          <p>{urgent}</p>
        </div>
      )}
      <section className={styles.part}>
        <h2 className={styles.asks}>{t("summary.understood")}</h2>
        {lines.length === 0 ? <p>{t("summary.nothing")}</p> : null}
        <ul className={answerStyles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <WhatFollows tier={tier} hasTherapist={hasTherapist} />
      {stillOpen ? (
        <Notice meaning="attention">
          <p>{t("summary.contradictory")}</p>
        </Notice>
      ) : null}
      <p>{lead}</p>
      <p role="alert" className={styles.problem}>
        {hasFailed ? t(asked === null ? "summary.failed" : "asked.failed") : null}
      </p>
      <div className={styles.ways}>
        <Button look="quiet" icon="back" onPress={onBack}>
          {t("back")}
        </Button>
        <Button look="primary" icon="check" onPress={onConfirm}>
          {asked === null ? t("summary.confirm") : t("asked.confirm", { name: asked })}
        </Button>
      </div>
      <details className={answerStyles.details}>
        <summary>{t("summary.answers")}</summary>
        <AnswerLines questions={questions} answers={all} onChange={onChange} />
      </details>
    </ScreenShell>
  );
}
