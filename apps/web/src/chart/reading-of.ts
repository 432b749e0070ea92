import { type Chart, type ChartReading, type LocalDate, readChart } from "@plumbline/clinical";
import type { PatientChartState } from "./patient-chart.ts";

/** The order of the server, then what it does not know yet. */
export const entriesOf = ({ chart, waiting }: Pick<PatientChartState, "chart" | "waiting">): Chart => {
  const known = chart?.entries ?? [];
  const ids = new Set(known.flatMap((entry) => (entry.is === "event" ? [entry.event.id] : [])));
  const told = waiting.filter(({ event }) => !ids.has(event.id));
  return [...known, ...told.map(({ event }) => ({ is: "event", event }) as const)];
};

/** What the rules say of this patient today; null while nothing is known, so that nobody is taken for healthy. */
export const readingOf = (state: PatientChartState, today: LocalDate): ChartReading | null =>
  state.chart === null ? null : readChart(entriesOf(state), today);
