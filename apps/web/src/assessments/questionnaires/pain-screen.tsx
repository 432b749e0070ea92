import {
  decidePainEvent,
  type EventContext,
  PAIN_ONSETS,
  PAIN_SITES,
  type PainSite,
  type PatientEvent,
  textForPatient,
} from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { happening } from "../../chart/happening.ts";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PageFrame } from "../../parts/page-frame.tsx";
import sheet from "../../parts/sheet.module.css";
import { ChoiceList } from "./choice-list.tsx";
import styles from "./questionnaires.module.css";
import { Scale } from "./scale.tsx";

type PainEvent = Extract<PatientEvent, { readonly kind: "pain" }>;

type PainScreenProps = {
  /** `during`: it ended a test. */
  readonly phase: PainEvent["phase"];
  readonly exercise: ExerciseId | null;
  readonly context: EventContext | null;
  /** null: nobody to tell. */
  readonly tell: ((event: PatientEvent) => Promise<void>) | null;
  readonly onDone: () => void;
};

/** Of somebody whose chart is not known: no baseline, no medicine. The strongest and the sudden pains are told apart all the same. */
const NOBODY_KNOWN: EventContext = {
  flags: new Set(),
  boneMedicines: [],
  painBaseline: null,
  personalStop: null,
  falseFalls: [],
};

/** PAIN-01, PAIN-03: how strong, where, and since when; then at once what to do, also without a network. */
export function PainScreen({ phase, exercise, context, tell, onDone }: PainScreenProps) {
  const t = useTranslations("assessment.pain");
  const [score, setScore] = useState<number | null>(null);
  const [site, setSite] = useState<PainSite | null>(null);
  const [told, setTold] = useState<PainEvent | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const finish = (onset: PainEvent["onset"]) => {
    if (score === null || site === null) return;
    const event: PainEvent = {
      ...happening(new Date()),
      kind: "pain",
      phase,
      score,
      site,
      onset,
      exercise,
      sessionId: null,
    };
    setTold(event);
    tell?.(event).catch(() => setFailed(true));
  };

  if (told !== null) {
    const { alerts, result } = decidePainEvent(told, context ?? NOBODY_KNOWN);
    const urgent = textForPatient(alerts);
    const isOver = result === "end_session" || result === "not_started";
    return (
      <PageFrame>
        <div className={sheet.sheet}>
          <h1 className={sheet.title}>{urgent ?? t(isOver ? "stopToday" : "rest")}</h1>
          {tell === null ? null : alerts.map(({ id, text }) => <p key={id}>{t("sent", { text })}</p>)}
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
  return (
    <PageFrame>
      <div className={styles.layout}>
        <h1 id="pain" className={styles.title}>
          {t(score === null ? "title" : site === null ? "site" : "onset")}
        </h1>
        {score === null ? (
          <Scale labelledBy="pain" lowest={t("lowest")} highest={t("highest")} onAnswer={setScore} />
        ) : site === null ? (
          <ChoiceList
            labelledBy="pain"
            options={PAIN_SITES.map((value) => ({ value, label: t(`sites.${value}`) }))}
            onChoose={setSite}
          />
        ) : (
          <ChoiceList
            labelledBy="pain"
            options={PAIN_ONSETS.map((value) => ({ value, label: t(`onsets.${value}`) }))}
            onChoose={finish}
          />
        )}
      </div>
    </PageFrame>
  );
}
