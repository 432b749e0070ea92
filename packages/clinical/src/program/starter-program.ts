import { type Dose, type ExerciseId, findExercise, type Tier } from "@plumbline/exercises";
import type { Weekday } from "../calendar/local-date.ts";
import { gate, type PatientStatus, type Verdict } from "../gating/gate.ts";
import { mayBePlaced } from "../gating/unlock.ts";
import type { IntakeAnswers } from "../screening/intake-answers.ts";
import { type AerobicPlan, planAerobic } from "./aerobic-plan.ts";
import { isEquipped } from "./home.ts";
import { startingDose } from "./personal-dose.ts";
import { type Minutes, type Slot, type SlotName, STARTER_SLOTS } from "./starter-slots.ts";

/** PROG-01. Goals choose nothing: they are kept beside the proposal for the therapist. */
export type ProgramInputs = {
  readonly status: PatientStatus;
  readonly profile: Pick<IntakeAnswers, "age" | "activityLevel" | "equipment">;
  readonly goals: readonly string[];
};

export type ProgramItem = {
  readonly exercise: ExerciseId;
  /** null where the part belongs to no slot. */
  readonly slot: SlotName | null;
  readonly days: readonly Weekday[];
  /** §8, of the slot on such a day; null where it gives none. */
  readonly minutes: Minutes | null;
  /** null where the exercise is not done before a camera in this tier (§4.5). */
  readonly dose: Dose | null;
  readonly verdict: Verdict;
};

/** A proposal: who confirms it says `whoConfirms`. */
export type StarterProgram = {
  readonly items: readonly ProgramItem[];
  readonly aerobic: AerobicPlan | null;
  /** With ED-04. */
  readonly bodyMechanics: ProgramItem | null;
  readonly goals: readonly string[];
};

const MOST = 6;
const MOST_FOR_LESS = 4;
const LESS_FROM_AGE = 80;

/** PROG-04: exercises a session. */
export const mostFor = (tier: Tier, { age, activityLevel }: ProgramInputs["profile"]): number =>
  tier === "C" || age >= LESS_FROM_AGE || activityLevel === "low" ? MOST_FOR_LESS : MOST;

const placeExercise = (
  exercise: ExerciseId,
  place: Pick<ProgramItem, "slot" | "days" | "minutes">,
  tier: Tier,
  { status, profile }: ProgramInputs,
): ProgramItem | null => {
  const found = findExercise(exercise);
  const verdict = gate(exercise, status);
  if (found === null || !mayBePlaced(verdict) || !isEquipped(exercise, profile.equipment)) return null;
  return { ...place, exercise, dose: startingDose(found, tier, profile), verdict };
};

/** PROG-03: the first candidate that is permitted and possible; an empty slot stays empty. */
const fillSlot = ({ name, plans }: Slot, tier: Tier, inputs: ProgramInputs): readonly ProgramItem[] => {
  const plan = plans[tier];
  if (plan === null) return [];
  const place = { slot: name, days: plan.days, minutes: plan.minutes ?? null };
  const placed = plan.candidates.map((exercise) => placeExercise(exercise, place, tier, inputs));
  return placed.filter((item) => item !== null).slice(0, 1);
};

const NOTHING = { items: [], aerobic: null, bodyMechanics: null } as const;

/** §8. Tier C needs the therapist's release, and its body mechanics the therapist's presence. Without a tier: nothing. */
export const buildStarterProgram = (inputs: ProgramInputs): StarterProgram => {
  const { status, profile, goals } = inputs;
  const { tier } = status;
  if (tier === null || tier === "HOLD") return { ...NOTHING, goals };
  const items = STARTER_SLOTS.flatMap((slot) => fillSlot(slot, tier, inputs));
  return {
    items: items.slice(0, mostFor(tier, profile)),
    aerobic: planAerobic(tier, status),
    bodyMechanics: placeExercise("hip_hinge_drill", { slot: null, days: ["Mon"], minutes: null }, tier, inputs),
    goals,
  };
};
