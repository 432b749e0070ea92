import {
  decidePainEvent,
  NOT_SENT_MESSAGE,
  type PatientEvent,
  textForPatient,
  UNKNOWN_PATIENT,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../../chart/happening.ts";
import { useAlertWords } from "../../i18n/use-alert-words.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import { type PainAnswer, PainQuestion } from "../../visit/questions/pain-question.tsx";
import { useUnsent } from "../../visit/use-unsent.ts";
import type { AssessmentChart } from "../use-assessment-chart.ts";

type PainEvent = Extract<PatientEvent, { readonly kind: "pain" }>;

type PainScreenProps = {
  /** `during`: it ended a test. */
  readonly phase: PainEvent["phase"];
  readonly exercise: ExerciseId | null;
  readonly chart: AssessmentChart;
  /** null: nobody to tell. */
  readonly tell: ((event: PatientEvent) => Promise<void>) | null;
  readonly onDone: () => void;
};

/** PAIN-01, PAIN-03: how strong, where, and since when; then at once what to do, also without a network. */
export function PainScreen({ phase, exercise, chart, tell, onDone }: PainScreenProps) {
  const t = useTranslations("assessment.pain");
  const wordsOf = useAlertWords();
  const isUnsent = useUnsent(chart.state);
  const [told, setTold] = useState<PainEvent | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const finish = (answer: PainAnswer) => {
    const event: PainEvent = { ...happening(new Date()), kind: "pain", phase, ...answer, exercise, sessionId: null };
    setTold(event);
    tell?.(event).catch(() => setFailed(true));
  };

  if (told !== null) {
    const { alerts, result } = decidePainEvent(told, chart.context ?? UNKNOWN_PATIENT);
    const urgent = textForPatient(alerts);
    const isOver = result === "end_session" || result === "not_started";
    return (
      <PageFrame>
        <div className={sheet.sheet}>
          <h1 className={sheet.title}>{urgent ?? t(isOver ? "stopToday" : "rest")}</h1>
          {tell === null
            ? null
            : alerts.map(({ id, rule }) => (
                <p key={id}>{t("sent", { hasTherapist: `${chart.hasTherapist}`, words: wordsOf(id, rule) })}</p>
              ))}
          {tell !== null && isUnsent && alerts.length > 0 ? <p role="alert">{NOT_SENT_MESSAGE}</p> : null}
          {hasFailed ? (
            <Notice meaning="attention">
              <p>{t("unsent")}</p>
            </Notice>
          ) : null}
          <div className={sheet.buttons}>
            <Button look="primary" icon="arrow" onPress={onDone}>
              {t("on")}
            </Button>
          </div>
        </div>
      </PageFrame>
    );
  }
  return <PainQuestion when="during" name="" foot={null} onAnswer={finish} />;
}
