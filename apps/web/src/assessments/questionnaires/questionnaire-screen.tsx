import { QUESTIONNAIRES, type QuestionnaireId, saysFallRisk, scoreQuestionnaire } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../../chart/happening.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import { BackToTests } from "../back-to-tests.tsx";
import type { AssessmentChart } from "../use-assessment-chart.ts";
import { ChoiceList } from "./choice-list.tsx";
import { DaysField } from "./days-field.tsx";
import styles from "./questionnaires.module.css";
import { Scale } from "./scale.tsx";

type QuestionnaireScreenProps = { readonly id: QuestionnaireId; readonly chart: AssessmentChart };

/** One question a screen, Back always there; the answers become an event of the chart. */
export function QuestionnaireScreen({ id, chart }: QuestionnaireScreenProps) {
  const t = useTranslations("questionnaire");
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const { items } = QUESTIONNAIRES[id];
  const item = items[answers.length];

  const answer = (given: number) => {
    const all = [...answers, given];
    setAnswers(all);
    if (all.length < items.length || chart.tell === null) return;
    const score = scoreQuestionnaire(id, all);
    chart
      .tell({ ...happening(new Date()), kind: "questionnaire", instrument: id, answers: all, score })
      .catch(() => setFailed(true));
  };

  if (item === undefined) return <Done id={id} answers={answers} chart={chart} hasFailed={hasFailed} />;
  const input = () => {
    switch (item.answer.kind) {
      case "yes-no":
        return (
          <ChoiceList
            labelledBy="statement"
            options={[
              { value: 1, label: t("yes") },
              { value: 0, label: t("no") },
            ]}
            onChoose={answer}
          />
        );
      case "choice":
        return (
          <ChoiceList
            labelledBy="statement"
            options={item.answer.choices.map((label, index) => ({ value: index + 1, label }))}
            onChoose={answer}
          />
        );
      case "scale":
        return (
          <Scale
            labelledBy="statement"
            lowest={t("lowest", { words: item.answer.lowest })}
            highest={t("highest", { words: item.answer.highest })}
            onAnswer={answer}
          />
        );
      case "days":
        return <DaysField key={answers.length} onAnswer={answer} />;
    }
  };
  return (
    <PageFrame>
      <div className={styles.layout}>
        <p className={styles.step}>
          {t(`names.${id}`)} · {t("step", { step: answers.length + 1, steps: items.length })}
        </p>
        <h1 id="statement" className={styles.title}>
          {item.statement}
        </h1>
        {input()}
        {answers.length > 0 ? (
          <Button look="quiet" onPress={() => setAnswers(answers.slice(0, -1))}>
            {t("previous")}
          </Button>
        ) : (
          <BackToTests />
        )}
      </div>
    </PageFrame>
  );
}

type DoneProps = {
  readonly id: QuestionnaireId;
  readonly answers: readonly number[];
  readonly chart: Pick<AssessmentChart, "isPatient" | "hasTherapist">;
  readonly hasFailed: boolean;
};

function Done({ id, answers, chart, hasFailed }: DoneProps) {
  const t = useTranslations("questionnaire");
  const score = scoreQuestionnaire(id, answers);
  const words =
    score === null || id === "plumbline-steadiness-1"
      ? t("result.none")
      : t(`result.${id}`, { score, isRisk: saysFallRisk(id, answers) ? "yes" : "no" });
  return (
    <PageFrame>
      <div className={sheet.sheet}>
        <h1 className={sheet.title}>{t("doneTitle")}</h1>
        <p>{words}</p>
        {hasFailed ? (
          <Notice meaning="attention">
            <p>{t("notKept")}</p>
          </Notice>
        ) : (
          <p>{chart.isPatient ? t("seen", { hasTherapist: `${chart.hasTherapist}` }) : t("visitor")}</p>
        )}
        <div className={sheet.buttons}>
          <BackToTests />
        </div>
      </div>
    </PageFrame>
  );
}
