import { type Chart, type ChartReading, type LocalDate, readChart } from "@plumbline/clinical";
import type { PatientChartState } from "./patient-chart.ts";

type OfChart = Pick<PatientChartState, "chart" | "waiting" | "waitingIntake" | "sent">;

const newestOf = (known: Chart): number =>
  known.reduce((newest, entry) => (entry.is === "intake" ? Math.max(newest, entry.intake.version) : newest), 0);

/** One that the server refused because another was confirmed meanwhile still counts: the patient's own word is newer. */
const intakesSince = ({ waitingIntake, sent }: OfChart, known: Chart): Chart => {
  const waiting = waitingIntake ?? sent.intake;
  if (waiting === null || (waiting.refusedWith === null && waiting.intake.version <= newestOf(known))) return [];
  return [{ is: "intake", intake: waiting.intake }];
};

/** The order of the server, then what it does not know yet: the intake first, so that no event is forgotten over it. */
export const entriesOf = (state: OfChart): Chart => {
  const known = state.chart?.entries ?? [];
  const ids = new Set(known.flatMap((entry) => (entry.is === "event" ? [entry.event.id] : [])));
  const told = [...state.sent.events, ...state.waiting].filter(({ event }) => !ids.has(event.id));
  return [...known, ...intakesSince(state, known), ...told.map(({ event }) => ({ is: "event", event }) as const)];
};

/** What the rules say of this patient today; null while nothing is known, so that nobody is taken for healthy. */
export const readingOf = (state: PatientChartState, today: LocalDate): ChartReading | null =>
  state.chart === null ? null : readChart(entriesOf(state), today, state.chart.clinic);
