import { type ChartReading, decideEvent, type RaisedAlert } from "@plumbline/clinical";
import type { PatientChartState } from "../chart/patient-chart.ts";

/**
 * What asks for somebody, and nobody else knows of yet (§7.5): decided on the device, so that it is told without a network,
 * too. What the server has is among the chart's alerts.
 */
export const unsentAlerts = (
  { waiting, waitingIntake }: Pick<PatientChartState, "waiting" | "waitingIntake">,
  { intake, context }: Pick<ChartReading, "intake" | "context">,
): readonly RaisedAlert[] => {
  const ofIntake =
    waitingIntake !== null && intake?.version === waitingIntake.intake.version ? intake.decision.alerts : [];
  return [...ofIntake, ...waiting.flatMap(({ event }) => decideEvent(event, context).alerts)];
};
