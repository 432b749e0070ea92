import {
  type Approval,
  type ChartReading,
  type ItemId,
  isLocalDate,
  type LocalDate,
  type ProgramRefusal,
  refusalsOf,
  startingDose,
} from "@plumbline/clinical";
import type { ProgramProposal } from "@plumbline/contracts";
import { type Dose, type ExerciseId, findExercise, type Tier } from "@plumbline/exercises";
import { isWithinBounds } from "./dose-bounds.ts";
import { type Against, keyOfWord, type OwnWord, overridesThatStay, ownWords } from "./overrides.ts";
import type { ProgramEdit } from "./program-edit.ts";
import { toSentContent } from "./sent-content.ts";

/** The tier that doses go by; null where there is no exercise. */
export const doseTier = ({ status }: Pick<ChartReading, "status">): Tier | null =>
  status.tier === "HOLD" ? null : status.tier;

/** PROG-05: what the rules start with; null where the tier does not use the exercise. */
export const doseByRules = (reading: Pick<ChartReading, "intake" | "status">, exercise: ExerciseId): Dose | null => {
  const [found, tier] = [findExercise(exercise), doseTier(reading)];
  if (found === null || tier === null || reading.intake === null) return null;
  return startingDose(found, tier, reading.intake.answers);
};

export const itemsOf = ({ content }: Pick<ProgramEdit, "content">): readonly ItemId[] => [
  ...content.exercises.map(({ exercise }) => exercise),
  ...(content.aerobic === null ? [] : [content.aerobic.activity]),
];

export type ProgramCheck = {
  /** What needs a reason. */
  readonly own: readonly OwnWord[];
  /** MX-02, PROG-12: what must not be in it. */
  readonly refusals: readonly ProgramRefusal[];
  /** Why it cannot be saved as it stands; null when it can. */
  readonly obstacle: "empty" | "dose" | "reason" | "refused" | "review" | null;
};

type Read = Pick<ChartReading, "intake" | "status"> & { readonly approvals: readonly Approval[] };

const againstOf = (edit: ProgramEdit, reading: Read): Against => ({
  base: edit.base.content,
  doseByRules: (exercise) => doseByRules(reading, exercise),
  setAside: edit.setAside.filter((item) => itemsOf(edit).includes(item)),
});

const isReviewDay = (day: string, today: LocalDate): boolean => day === "" || (isLocalDate(day) && day >= today);

/** Everything that speaks against saving it, by the rules that the server asks again. */
export const checkProgram = (edit: ProgramEdit, reading: Read, today: LocalDate): ProgramCheck => {
  const own = ownWords(edit.content, againstOf(edit, reading)).filter(
    (word) => word.of !== "caution" || !edit.base.overrides.some((kept) => keyOfWord(kept) === keyOfWord(word)),
  );
  const refusals = refusalsOf(itemsOf(edit), reading.status, reading.approvals, today);
  const obstacleIn = (): ProgramCheck["obstacle"] => {
    if (itemsOf(edit).length === 0) return "empty";
    if (refusals.length > 0) return "refused";
    if (!edit.content.exercises.every(({ dose }) => isWithinBounds(dose))) return "dose";
    if (own.some((word) => (edit.reasons[keyOfWord(word)] ?? "").trim() === "")) return "reason";
    return isReviewDay(edit.reviewOn, today) ? null : "review";
  };
  return { own, refusals, obstacle: obstacleIn() };
};

/** PROG-12: what is sent, with the reasons of before that still stand. */
export const proposalOf = (edit: ProgramEdit, reading: Read, today: LocalDate): ProgramProposal => {
  const { own } = checkProgram(edit, reading, today);
  const staying = overridesThatStay(edit.content, edit.base.overrides, againstOf(edit, reading), own);
  return {
    content: toSentContent(edit.content),
    assignedOn: today,
    reviewOn: edit.reviewOn === "" ? null : edit.reviewOn,
    overrides: [...staying, ...own.map((word) => ({ ...word, reason: (edit.reasons[keyOfWord(word)] ?? "").trim() }))],
  };
};
