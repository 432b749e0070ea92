"use client";

import type { AnswersSoFar, Question } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ChartInView, usePatientChart } from "../chart/use-patient-chart.ts";
import { Link } from "../i18n/navigation.ts";
import { problemAt } from "../intake/answer-problem.ts";
import { findQuestion } from "../intake/intake-place.ts";
import { newestIntake } from "../intake/newest-intake.ts";
import { AnswerField } from "../intake/questions/answer-field.tsx";
import { Button, buttonClass } from "../parts/button.tsx";
import sheet from "../parts/sheet.module.css";
import { ownSharing } from "./own-sharing.ts";
import { PatientPage } from "./patient-page.tsx";
import styles from "./today.module.css";

/** INT-27, INT-28: changed at any time, and nothing else with them. */
export function SharingScreen() {
  const t = useTranslations("today.sharing");
  return (
    <PatientPage>
      <h1 className={sheet.title}>{t("title")}</h1>
      <Sharing />
    </PatientPage>
  );
}

function Sharing() {
  const t = useTranslations("today");
  const view = usePatientChart();
  const { state } = view;
  const newest = newestIntake(state);
  if (newest !== null) return <SharingForm key={newest.completedAt} newest={newest} view={view} />;
  if (state.chart === null) return <p role="status">{t(state.failure === null ? "loading" : "nothingKnown")}</p>;
  return (
    <>
      <p>{t("sharing.noIntake")}</p>
      <Link className={buttonClass("primary")} href="/intake">
        {t("no-intake.way")}
      </Link>
    </>
  );
}

const QUESTIONS: readonly Question[] = [findQuestion("INT-27"), findQuestion("INT-28")].filter(
  (question) => question !== null,
);

function SharingForm({ newest, view }: { readonly newest: Intake; readonly view: ChartInView }) {
  const t = useTranslations("today.sharing");
  const tProblem = useTranslations("intake.problem");
  const [choices, setChoices] = useState<AnswersSoFar>(newest.sharing);
  const [state, setState] = useState<"idle" | "saved" | "failed">("idle");
  const problem = QUESTIONS.map((question) => problemAt(question, choices)).find((found) => found !== null);
  const sharing = {
    replayConsent: choices.replayConsent ?? false,
    emergencyContact: choices.emergencyContact ?? null,
  };
  const change = (given: AnswersSoFar) => {
    setChoices({ ...choices, ...given });
    setState("idle");
  };
  const save = () => {
    // The same answers of the same moment: nothing was asked again.
    const next = ownSharing(newest, sharing);
    view.patientChart?.confirm(next).then(
      () => setState("saved"),
      () => setState("failed"),
    );
  };
  return (
    <>
      {QUESTIONS.map((question) => (
        <section key={question.id} className={styles.section}>
          <h2 id={question.id} className={styles.heading}>
            {question.wording}
          </h2>
          {question.parts.map((part) => (
            <AnswerField
              key={part.field}
              part={part}
              answers={choices}
              labelledBy={question.id}
              describedBy={undefined}
              onAnswer={change}
            />
          ))}
        </section>
      ))}
      <p role="alert" className={styles.problem}>
        {problem === undefined ? null : tProblem(problem.kind)}
      </p>
      <Button look="primary" icon="check" onPress={save} isDisabled={problem !== undefined}>
        {t("save")}
      </Button>
      <p role="status">{state === "idle" ? null : t(state)}</p>
    </>
  );
}
