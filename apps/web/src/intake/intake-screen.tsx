"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import { ChangedScreen } from "./changed-screen.tsx";
import { DoneScreen } from "./done-screen.tsx";
import styles from "./intake.module.css";
import { IntakePlace } from "./intake-place-screen.tsx";
import { useIntake } from "./use-intake.ts";

/** §2: the questionnaire, for the patient who is signed in. */
export function IntakeScreen() {
  const identity = useIdentity();
  if (identity.kind !== "signed-in" || identity.person.role !== "patient") {
    return <SignInGate identity={identity} audience="patient" />;
  }
  return (
    <PageFrame>
      <OwnIntake subject={identity.person.subject} />
    </PageFrame>
  );
}

function OwnIntake({ subject }: { readonly subject: string }) {
  const t = useTranslations("intake");
  const view = usePatientChart();
  const intake = useIntake(subject, view);
  const [isDone, setIsDone] = useState(false);
  const { flow, differences, opened, saving } = intake;
  const { waitingIntake } = view.state;
  if (isDone) {
    const sending = waitingIntake === null ? "sent" : waitingIntake.refusedWith === null ? "waiting" : "refused";
    return <DoneScreen sending={sending} hasAlerts={(view.reading?.intake?.decision.alerts ?? []).length > 0} />;
  }
  if (opened === null) return <p role="status">{t("loading")}</p>;
  if (differences.length > 0) {
    return <ChangedScreen mine={flow.answers} differences={differences} onSettle={intake.settle} />;
  }
  return (
    <>
      <IntakePlace view={view} intake={intake} opened={opened} onDone={() => setIsDone(true)} />
      {flow.place.is === "start" ? null : (
        <p role="status" className={styles.saving}>
          {t(`saving.${saving}`)}
        </p>
      )}
    </>
  );
}
