import {
  ACTIVITIES,
  type ActivityId,
  AVOIDED,
  type AvoidedId,
  addDays,
  answerToLogged,
  type ChartReading,
  decidePainEvent,
  isLocalDate,
  type LocalDate,
  type PainOnset,
  type PainSite,
  type PatientEvent,
  textForPatient,
} from "@plumbline/clinical";

/** What somebody fills in after an activity (LOG-01). Pain of 0 has no place. */
export type LoggedForm = {
  readonly activity: ActivityId | AvoidedId;
  readonly date: string;
  readonly minutes: string;
  readonly effort: number | undefined;
  readonly pain: number | undefined;
  readonly site: PainSite | undefined;
  readonly onset: PainOnset | undefined;
  readonly note: string;
};

export const LOGGABLE: readonly (ActivityId | AvoidedId)[] = [...ACTIVITIES, ...AVOIDED];

export type FormProblem = "date" | "minutes" | "effort" | "pain" | "site" | "onset";

/** A day of the last year, as a patient may log late. [E] */
const LONGEST_BACK = 365;
const MINUTES_A_DAY = 1_440;

const isMinutes = (text: string): boolean =>
  /^\d{1,4}$/u.test(text) && Number(text) >= 1 && Number(text) <= MINUTES_A_DAY;

const isPast = (date: string, today: LocalDate): boolean =>
  isLocalDate(date) && date <= today && date >= addDays(today, -LONGEST_BACK);

/** The first thing that is missing or impossible. */
export const problemOf = (form: LoggedForm, today: LocalDate): FormProblem | null => {
  if (!isPast(form.date, today)) return "date";
  if (!isMinutes(form.minutes)) return "minutes";
  if (form.effort === undefined) return "effort";
  if (form.pain === undefined) return "pain";
  if (form.pain === 0) return null;
  if (form.site === undefined) return "site";
  return form.onset === undefined ? "onset" : null;
};

/** @param place of the event among those of one form: sent in this order */
type Happening = (place: number) => { readonly id: string; readonly at: string };

type PainEvent = Extract<PatientEvent, { readonly kind: "pain" }>;

const painIn = ({ pain, site, onset }: LoggedForm, happening: Happening): PainEvent | null =>
  pain === undefined || pain === 0 || site === undefined || onset === undefined
    ? null
    : { ...happening(0), kind: "pain", phase: "after", score: pain, site, onset, exercise: null, sessionId: null };

/** What is told: the pain of it first, for somebody may have to be alarmed (PAIN-03). */
export const eventsOf = (form: LoggedForm, happening: Happening): readonly PatientEvent[] => {
  const pain = painIn(form, happening);
  const { activity, date, minutes, effort = 0, note } = form;
  return [
    ...(pain === null ? [] : [pain]),
    { ...happening(1), kind: "activity", activity, date, minutes: Number(minutes), effort, pain: form.pain ?? 0, note },
  ];
};

export type LogAnswer = {
  /** RED-01. */
  readonly urgent: string | null;
  /** PAIN-03: more than was to be expected. */
  readonly isPainful: boolean;
  /** MX-00, LOG-02: no praise for what should not be done. */
  readonly mayPraise: boolean;
  readonly text: string | null;
};

/** What the patient reads after logging. */
export const answerTo = (
  form: LoggedForm,
  events: readonly PatientEvent[],
  { status, context }: Pick<ChartReading, "status" | "context">,
): LogAnswer => {
  const pain = events.find((event) => event.kind === "pain");
  const decision = pain === undefined ? null : decidePainEvent(pain, context);
  const isPainful = decision !== null && decision.result !== "continue";
  const { mayPraise, text } = answerToLogged(form.activity, status);
  return { urgent: textForPatient(decision?.alerts ?? []), isPainful, mayPraise: mayPraise && !isPainful, text };
};
