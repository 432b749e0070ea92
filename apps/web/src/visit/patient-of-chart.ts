import { type ChartReading, type LocalDate, questionsFirst } from "@plumbline/clinical";
import { releaserOf } from "@plumbline/contracts";
import type { VisitPatient } from "@plumbline/session";
import type { PatientChartState } from "../chart/patient-chart.ts";

/** What the rules of a visit go by; null while nothing is known of the patient on this device. */
export const patientOfChart = (
  state: PatientChartState,
  reading: ChartReading | null,
  today: LocalDate,
): VisitPatient | null => {
  const { chart } = state;
  if (chart === null || reading === null) return null;
  const { status, approvals, context, intake, trainings } = reading;
  return {
    status,
    approvals,
    context,
    today,
    hasTherapist: chart.hasTherapist,
    isReviewed: chart.program !== null && releaserOf(chart.program).role === "therapist",
    profile: intake?.answers ?? null,
    trainings,
    questionsFirst: questionsFirst(reading, today),
  };
};
