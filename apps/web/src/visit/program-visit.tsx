"use client";

import type { VisitPlan } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { createKept } from "../adapters/kept-json.ts";
import { localToday } from "../chart/local-today.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { patientOf } from "../compose-site.ts";
import { Link } from "../i18n/navigation.ts";
import { SignInGate } from "../identity/sign-in-gate.tsx";
import { useIdentity } from "../identity/use-identity.ts";
import type { Figures } from "../pictures/figures.ts";
import { type KeptPlan, parseKeptPlan, toKeptPlan } from "./parse-visit-memory.ts";
import styles from "./questions/big-screen.module.css";
import { BigScreen } from "./questions/big-screen.tsx";
import { useIsLate } from "./use-is-late.ts";
import { recalledVisit } from "./use-visit.ts";
import { planOfDay } from "./visit-plans.ts";
import { VisitScreen } from "./visit-screen.tsx";
import { WaitingForChart } from "./waiting-for-chart.tsx";

/** PROG-12: a visit that a closed tab cut off goes on by the plan with which it began, less what was done. */
const planFor = (subject: string, { state }: ChartInView): VisitPlan => {
  const today = localToday(new Date());
  const kept = createKept<unknown>(window.localStorage, `plumbline-plan-${subject}`, (stored) => stored);
  const memory = recalledVisit(subject);
  const before: KeptPlan | null = parseKeptPlan(kept.read());
  const isSameVisit = memory?.isDailyAnswered === true && before?.day === today;
  const plan = isSameVisit ? before.plan : planOfDay(state.chart, today);
  kept.write(toKeptPlan({ day: today, plan }));
  const done = memory?.done ?? [];
  return { ...plan, items: plan.items.filter(({ exercise }) => !done.includes(exercise)) };
};

/** The whole program of the day, one exercise after the other. */
export function ProgramVisit({ figures }: { readonly figures: Figures }) {
  const identity = useIdentity();
  const subject = patientOf(identity);
  const inView = usePatientChart();
  const t = useTranslations("visit.nothingToday");
  const tEnded = useTranslations("visit.ended");
  const [plan, setPlan] = useState<VisitPlan | null>(null);
  const isLate = useIsLate();
  const isKnown = inView.state.chart !== null;
  useEffect(() => {
    if (subject !== null && isKnown && plan === null) setPlan(planFor(subject, inView));
  }, [subject, isKnown, plan, inView]);

  if (identity.kind === "unknown") return null;
  if (subject === null || inView.patientChart === null) return <SignInGate identity={identity} audience="patient" />;
  if (plan === null) return <WaitingForChart isUnknown={isLate || inView.state.failure !== null} />;
  if (plan.items.length === 0) {
    return (
      <BigScreen
        title={t("title")}
        ways={
          <Link className={styles.choice} href="/">
            {tEnded("again")}
          </Link>
        }
      >
        <p className={styles.text}>{t("text")}</p>
      </BigScreen>
    );
  }
  return (
    <VisitScreen plan={plan} subject={subject} patientChart={inView.patientChart} inView={inView} figures={figures} />
  );
}
