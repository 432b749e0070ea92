import {
  buildStarterProgram,
  type ChartReading,
  dayOf,
  daysBetween,
  HOLD_REASON,
  isInForce,
  isIntakeDue,
  type LocalDate,
  type QuestionsFirst,
  questionsFirst,
  type StarterProgram,
  whoConfirms,
} from "@plumbline/clinical";
import { type Chart, releaserOf } from "@plumbline/contracts";
import type { DoneSession } from "./done-sessions.ts";
import { itemsOfDay, type TodayItem } from "./today-items.ts";

/** What Today is about. */
export type TodayView =
  | { readonly kind: "no-intake" }
  /** TIER-05. */
  | { readonly kind: "no-consent" }
  /** MX-HOLD. */
  | { readonly kind: "hold"; readonly text: string }
  /** GEN-06. */
  | { readonly kind: "see-therapist"; readonly text: string }
  /** GEN-06: tier A without a therapist. */
  | { readonly kind: "starter"; readonly proposal: StarterProgram }
  /** TIER-02 to TIER-04. */
  | { readonly kind: "waiting-for-therapist" }
  /** PROG-09: two weeks away; CHA-10: a broken bone, an operation or a stay in hospital. */
  | { readonly kind: "questions-first"; readonly after: QuestionsFirst }
  | { readonly kind: "program"; readonly items: readonly TodayItem[] };

type OfChart = Pick<Chart, "hasTherapist" | "program">;

const intakeDay = ({ intake }: ChartReading): LocalDate | null => (intake === null ? null : dayOf(intake.completedAt));

/** INT-24. */
export const isIntakeDueOn = (reading: ChartReading, today: LocalDate): boolean => {
  const answered = intakeDay(reading);
  return isIntakeDue(answered === null ? null : daysBetween(answered, today), reading.intakeEvents);
};

/** What the patient sees first today. A program of their own making holds in tier A only (GEN-06, TIER-02, TIER-03). */
export const todayView = (
  reading: ChartReading,
  { hasTherapist, program }: OfChart,
  sessions: readonly DoneSession[],
  today: LocalDate,
): TodayView => {
  const { intake, status } = reading;
  const { tier } = status;
  if (intake === null) return { kind: "no-intake" };
  if (tier === null) return { kind: "no-consent" };
  if (tier === "HOLD") return { kind: "hold", text: HOLD_REASON };
  const after = questionsFirst(reading, today);
  if (after !== null) return { kind: "questions-first", after };
  const confirmation = whoConfirms(tier, hasTherapist);
  if (confirmation.by === "nobody") return { kind: "see-therapist", text: confirmation.text ?? HOLD_REASON };
  const isByTherapist = program !== null && releaserOf(program).role === "therapist";
  if (program !== null && isInForce(tier, { hasTherapist, isByTherapist })) {
    return { kind: "program", items: itemsOfDay(program, reading, sessions, today) };
  }
  if (confirmation.by === "therapist") return { kind: "waiting-for-therapist" };
  return { kind: "starter", proposal: buildStarterProgram({ status, profile: intake.answers, goals: [] }) };
};
