"use client";

import { useState } from "react";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import { PageFrame } from "../parts/page-frame.tsx";
import { DoneScreen } from "./done-screen.tsx";
import { IntakeScreens } from "./intake-screens.tsx";
import { useOwnIntake } from "./use-own-intake.ts";

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
  const view = usePatientChart();
  const of = useOwnIntake(subject, view);
  const [isDone, setIsDone] = useState(false);
  const { waitingIntake } = view.state;
  if (!isDone) return <IntakeScreens of={of} onDone={() => setIsDone(true)} />;
  const sending = waitingIntake === null ? "sent" : waitingIntake.refusedWith === null ? "waiting" : "refused";
  return <DoneScreen sending={sending} hasAlerts={(view.reading?.intake?.decision.alerts ?? []).length > 0} />;
}
