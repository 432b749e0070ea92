import type { Dose, ExerciseId } from "@plumbline/exercises";
import type { LocalDate } from "../calendar/local-date.ts";
import { asksForMore, isSameDose } from "./compare-doses.ts";
import type { PlannedExercise } from "./program-content.ts";

/** A version of a program, as far as doses go by it. */
export type DosedVersion = {
  readonly version: number;
  readonly assignedOn: LocalDate;
  readonly exercises: readonly Pick<PlannedExercise, "exercise" | "dose">[];
};

export type DoseHistory = {
  /** The version that gave the exercise its dose of now; of what was before the oldest one nothing is known. */
  readonly since: number;
  /** When a version last asked for more of it; null: none of them did. */
  readonly raisedOn: LocalDate | null;
};

type Step = { readonly version: DosedVersion; readonly dose: Dose | null; readonly before: Dose | null };

const isChange = ({ dose, before }: Step): boolean => dose === null || before === null || !isSameDose(dose, before);

const isRise = ({ dose, before }: Step): boolean => dose !== null && before !== null && asksForMore(dose, before);

/** PROG-08, CHO-26: by the versions themselves. @param versions the newest first; null where there are none */
export const doseHistoryOf = (exercise: ExerciseId, versions: readonly DosedVersion[]): DoseHistory | null => {
  const doseIn = (version: DosedVersion | undefined): Dose | null =>
    version?.exercises.find((planned) => planned.exercise === exercise)?.dose ?? null;
  const steps = versions.map((version, index) => ({
    version,
    dose: doseIn(version),
    before: doseIn(versions[index + 1]),
  }));
  const since = steps.find(isChange)?.version.version;
  return since === undefined ? null : { since, raisedOn: steps.find(isRise)?.version.assignedOn ?? null };
};
