import { type DosedVersion, localDate, type PlannedExercise } from "@plumbline/clinical";
import { fromDose } from "./dose.ts";
import type { Program, ProgramContent } from "./program.ts";

/** The exercises of a program as the rules read them. */
export const plannedIn = ({ exercises }: Pick<ProgramContent, "exercises">): readonly PlannedExercise[] =>
  exercises.map(({ exercise, days, dose }) => ({ exercise, days, dose: fromDose(dose) }));

/** PROG-08: a version as far as doses go by it. */
export const toDosedVersion = ({
  version,
  assignedOn,
  content,
}: Pick<Program, "version" | "assignedOn" | "content">): DosedVersion => ({
  version,
  assignedOn: localDate(assignedOn),
  exercises: plannedIn(content),
});

/** PROG-12, CHO-28: whose dose in a version is a therapist's own word. */
export const dosesSetByHand = ({ overrides }: Pick<Program, "overrides">) =>
  overrides.filter((override) => override.of === "dose").map(({ item }) => item);
