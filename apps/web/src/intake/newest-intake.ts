import type { Intake } from "@plumbline/contracts";
import type { PatientChartState } from "../chart/patient-chart.ts";

type OfChart = Pick<PatientChartState, "chart" | "waitingIntake" | "sent">;

/** The newest intake that the server has, or will have; null: none. One that it refused is none. */
export const newestIntake = ({ chart, waitingIntake, sent }: OfChart): Intake | null => {
  const known = (chart?.entries ?? []).flatMap((entry) => (entry.is === "intake" ? [entry.intake] : []));
  const own = [waitingIntake, sent.intake].flatMap((one) =>
    one === null || one.refusedWith !== null ? [] : [one.intake],
  );
  return [...known, ...own].reduce<Intake | null>(
    (newest, intake) => (newest === null || intake.version >= newest.version ? intake : newest),
    null,
  );
};
