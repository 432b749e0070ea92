import { NO_ANSWER_MESSAGE } from "../alerts/messages.ts";
import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import { alertsOfAssessment } from "../assessments/assessment-alerts.ts";
import { dayOf } from "../calendar/day-of.ts";
import { daysBetween, type LocalDate } from "../calendar/local-date.ts";
import { type ClinicHistory, numbersOn } from "../clinic/clinic-history.ts";
import { type ClinicNumbers, SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { decideFall } from "../falls/fall-response.ts";
import { alertOfUnlockDecision } from "../gating/unlock.ts";
import type { Flag, Flags } from "../screening/flag.ts";
import type { BoneMedicine } from "../screening/intake-answers.ts";
import { decideDailyQuestion } from "../session-safety/daily-question.ts";
import { decideDizzy } from "../session-safety/dizziness.ts";
import { decideEffort } from "../session-safety/effort.ts";
import {
  decidePain,
  isNormalAche,
  type Lock,
  type PainDecision,
  type PainNumbers,
  type PainReport,
} from "../session-safety/pain.ts";
import type { ChartEvent, PatientEvent } from "./chart-event.ts";

/** What an event is judged by, besides itself. */
export type EventContext = {
  readonly flags: Flags;
  readonly boneMedicines: readonly BoneMedicine[];
  /** PAIN-02. */
  readonly painBaseline: number | null;
  /** PAIN-03, row d. */
  readonly personalStop: number | null;
  /** FALL-07: the days of earlier false falls. */
  readonly falseFalls: readonly LocalDate[];
  /** GEN-07: of this day. */
  readonly numbers: ClinicNumbers;
  /** GEN-07: by it an event of another day is judged by the numbers of its own day. */
  readonly clinic: ClinicHistory;
};

/** Nobody is taken for healthy: of a patient of whom nothing is known, what makes a pain most serious is assumed (GEN-01). */
export const UNKNOWN_PATIENT: EventContext = {
  flags: new Set<Flag>(["F_AFF_WATCH"]),
  boneMedicines: [],
  painBaseline: null,
  personalStop: null,
  falseFalls: [],
  numbers: SPECIFIED_NUMBERS,
  clinic: [],
};

export type EventDecision = {
  readonly alerts: readonly RaisedAlert[];
  readonly lock: Lock;
  /** SAFE-03: to be added to the patient's own. */
  readonly flags: readonly Flag[];
  /** PAIN-04: F_PAIN_MOD for the day. */
  readonly isPainfulDay: boolean;
};

const NOTHING: EventDecision = { alerts: [], lock: "none", flags: [], isPainfulDay: false };

const WATCHED: readonly BoneMedicine[] = ["bisphosphonate", "denosumab"];

const WEEK = 7;

type PainEvent = Extract<PatientEvent, { readonly kind: "pain" }>;

/** Before it has a name and a time of its own, too: then it is of today. */
type PainTold = Pick<PainEvent, "phase" | "score" | "site" | "onset" | "exercise"> & { readonly at?: string };

/** PAIN-03, with what is known of the patient. */
const painReportOf = (
  { phase, score, site, onset, exercise }: PainTold,
  { flags, boneMedicines, painBaseline, personalStop }: EventContext,
): PainReport => {
  const drug = boneMedicines.filter((medicine) => WATCHED.includes(medicine)).join(", ");
  return {
    phase,
    score,
    site,
    onset,
    baseline: painBaseline,
    affWatch: flags.has("F_AFF_WATCH"),
    personalStop,
    ...(drug === "" ? {} : { drug }),
    ...(exercise === null ? {} : { exercise }),
  };
};

const numbersAt = ({ at }: PainTold, { numbers, clinic }: EventContext): PainNumbers =>
  at === undefined ? numbers : numbersOn(clinic, dayOf(at));

/** What a pain means for this patient. */
export const decidePainEvent = (event: PainTold, context: EventContext): PainDecision =>
  decidePain(painReportOf(event, context), numbersAt(event, context));

/** PAIN-06. @param hours since the exercise that it followed */
export const isNormalAcheEvent = (event: PainTold, context: EventContext, hours: number): boolean =>
  isNormalAche(painReportOf(event, context), numbersAt(event, context), hours);

const decideFallEvent = (
  event: Extract<PatientEvent, { readonly kind: "fall" }>,
  { falseFalls }: EventContext,
): EventDecision => {
  const today = dayOf(event.at);
  const thisWeek = falseFalls.filter((day) => daysBetween(day, today) < WEEK).length;
  const { alerts, lock } = decideFall(event.answered, thisWeek + 1);
  if (event.answered === null && event.elapsed >= 60) {
    return { ...NOTHING, lock, alerts: [raiseAlert("ALERT-01", "FALL-06", { what: `${NO_ANSWER_MESSAGE} at 60 s` })] };
  }
  return { ...NOTHING, lock, alerts };
};

/** What follows from one event, for the patient's status and for the therapist. The same on the device and in the API. */
export const decideEvent = (event: ChartEvent, context: EventContext): EventDecision => {
  switch (event.kind) {
    case "daily-check": {
      const { alerts, lock, flags } = decideDailyQuestion(event.answers, context.flags);
      return { ...NOTHING, alerts, lock, flags };
    }
    case "pain": {
      const { alerts, lock, result } = decidePainEvent(event, context);
      return { ...NOTHING, alerts, lock, isPainfulDay: result === "start_reduced" };
    }
    case "effort":
      return { ...NOTHING, alerts: decideEffort(event.rpe, event.exercise).alerts };
    case "dizzy":
      return { ...NOTHING, alerts: decideDizzy(event.exercise ?? "daily life").alerts };
    case "fall":
      return decideFallEvent(event, context);
    case "assessment":
      return { ...NOTHING, alerts: alertsOfAssessment(event.result) };
    case "health-change":
      // CHA-10: a tier C is told, as it is of an intake.
      return event.what === "fracture" ? { ...NOTHING, alerts: [raiseAlert("ALERT-13", "INT-24", {})] } : NOTHING;
    case "unlock-request":
      return { ...NOTHING, alerts: [alertOfUnlockDecision(event.item)] };
    default:
      return NOTHING;
  }
};
