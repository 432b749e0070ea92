import { type ChartReading, isLocalDate, type LocalDate, localDate } from "@plumbline/clinical";
import { isBackFromGap, type VisitPatient } from "@plumbline/session";
import type { PatientChartState } from "../chart/patient-chart.ts";
import { entriesOf } from "../chart/reading-of.ts";

/** Days on which an exercise was done: after each one somebody was asked how hard it was. */
const daysOf = (state: PatientChartState): readonly LocalDate[] =>
  entriesOf(state).flatMap((entry) => {
    if (entry.is !== "event" || entry.event.kind !== "effort") return [];
    const day = entry.event.at.slice(0, 10);
    return isLocalDate(day) ? [localDate(day)] : [];
  });

/** What the rules of a visit go by; null while nothing is known of the patient on this device. */
export const patientOfChart = (
  state: PatientChartState,
  reading: ChartReading | null,
  today: LocalDate,
): VisitPatient | null => {
  const { chart } = state;
  if (chart === null || reading === null) return null;
  const { status, approvals, context, intake } = reading;
  return {
    status,
    approvals,
    context,
    today,
    hasTherapist: chart.hasTherapist,
    isReviewed: chart.program?.assignedBy.role === "therapist",
    profile: intake?.answers ?? null,
    isBackFromGap: isBackFromGap(daysOf(state), today),
  };
};
