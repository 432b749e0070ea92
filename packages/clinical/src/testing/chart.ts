import { localDate } from "../calendar/local-date.ts";
import type { Chart, ChartEntry } from "../chart/chart.ts";
import type { ChartEvent } from "../chart/chart-event.ts";
import { readChart } from "../chart/read-chart.ts";
import type { IntakeAnswers } from "../screening/intake-answers.ts";
import { answering } from "./intake.ts";

/** An event before it has a name and a time. */
export type Told<Event> = Event extends ChartEvent ? Omit<Event, "id" | "at"> : never;

/** Sunday to Saturday. */
export const dayInMarch = (day: number): string => `2026-03-${String(day).padStart(2, "0")}`;

/** Something that happened on a day of March 2026, at ten o'clock in Berlin. */
export const told = (day: number, event: Told<ChartEvent>): ChartEntry => ({
  is: "event",
  event: {
    id: `01JD3Q5V7N8K4T2M6R9WXYZA${String(day).padStart(2, "0")}`,
    at: `${dayInMarch(day)}T10:00:00+01:00`,
    ...event,
  } as ChartEvent,
});

/** The answers of the fit person, but for these. */
export const intakeOn = (day: number, answers: Partial<IntakeAnswers> = {}, version = 1): ChartEntry => ({
  is: "intake",
  intake: {
    version,
    questionnaireVersion: 1,
    completedAt: `${dayInMarch(day)}T09:00:00+01:00`,
    answers: answering(answers),
    sharing: { replayConsent: false, emergencyContact: null },
    firstAnswers: {},
  },
});

/** The patient says at once that they fell, and are well. */
export const fellOn = (day: number): ChartEntry =>
  told(day, {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "said",
    answered: { answer: "fallen_ok", at: 4 },
    elapsed: 4,
    exercise: null,
  });

/** A chart as it is read on a day of March 2026, in a clinic that has set no number. */
export const readOn = (day: number, ...chart: Chart) => readChart(chart, localDate(dayInMarch(day)), []);
