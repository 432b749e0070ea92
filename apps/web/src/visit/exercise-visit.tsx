import type { Exercise } from "@plumbline/exercises";
import type { VisitPlan } from "@plumbline/session";
import { useEffect, useState } from "react";
import { localToday } from "../chart/local-today.ts";
import type { PatientChart } from "../chart/patient-chart.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import type { Figures } from "../pictures/figures.ts";
import { patientOfChart } from "./patient-of-chart.ts";
import { useIsLate } from "./use-is-late.ts";
import { planOfOne } from "./visit-plans.ts";
import { VisitScreen } from "./visit-screen.tsx";
import { WaitingForChart } from "./waiting-for-chart.tsx";

type ExerciseVisitProps = { readonly exercise: Exercise; readonly subject: string; readonly figures: Figures };

/** A visit of one exercise. Where the chart cannot be had, everything is asked all the same (TIER-06). */
export function ExerciseVisit({ exercise, subject, figures }: ExerciseVisitProps) {
  const inView = usePatientChart();
  const [plan, setPlan] = useState<VisitPlan | null>(null);
  const { state, reading } = inView;
  const patientChart: PatientChart | null = inView.patientChart;
  const isLate = useIsLate();
  const isSettled = state.chart !== null || state.failure !== null || isLate;
  useEffect(() => {
    if (!isSettled || plan !== null) return;
    const patient = patientOfChart(state, reading, localToday(new Date()));
    setPlan(planOfOne(exercise, state.chart, patient));
  }, [isSettled, plan, exercise, state, reading]);

  if (patientChart === null || plan === null) return <WaitingForChart isUnknown={false} />;
  return <VisitScreen plan={plan} subject={subject} patientChart={patientChart} inView={inView} figures={figures} />;
}
