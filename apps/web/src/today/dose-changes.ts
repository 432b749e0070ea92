import { daysBetween, isSameDose, type LocalDate, localDate, type RegressionReason } from "@plumbline/clinical";
import { type Chart, type Dose, fromDose } from "@plumbline/contracts";
import type { ExerciseId, Dose as PlannedDose } from "@plumbline/exercises";
import { versionsOf } from "../chart/versions-of.ts";

/** What Plumbline changed of an exercise, as the patient is told. */
export type ToldChange =
  | {
      readonly kind: "more";
      readonly exercise: ExerciseId;
      readonly unit: "repetitions" | "seconds" | "minutes";
      /** How many more of them. */
      readonly count: number;
    }
  | {
      readonly kind: "less";
      readonly exercise: ExerciseId;
      readonly dose: PlannedDose;
      /** What weighs most; null where the version names none. */
      readonly because: RegressionReason | null;
    };

/** Days for which a change is told. */
const NEWS_FOR = 7;
const SECOND = 1_000;
const MINUTE = 60_000;

const amountOf = (dose: Dose): Pick<Extract<ToldChange, { kind: "more" }>, "unit" | "count"> => {
  switch (dose.kind) {
    case "repetitions":
      return { unit: "repetitions", count: dose.to };
    case "hold":
      return { unit: "seconds", count: dose.durationMs / SECOND };
    case "time":
      return { unit: "minutes", count: dose.toMs / MINUTE };
  }
};

/** PROG-06, PROG-07: the doses that changed by themselves in the last days, and are still as they became; the newest first. */
export const doseChangesToTell = (
  chart: Pick<Chart, "program" | "earlierPrograms">,
  today: LocalDate,
): readonly ToldChange[] => {
  const versions = versionsOf(chart);
  const inForce = new Map(versions[0]?.content.exercises.map(({ exercise, dose }) => [exercise, dose]));
  const changes = versions
    .filter(({ assignedOn }) => daysBetween(localDate(assignedOn), today) < NEWS_FOR)
    .flatMap(({ adjustment }) => adjustment?.changes ?? [])
    .filter(({ exercise, to }) => {
      const now = inForce.get(exercise);
      return now !== undefined && isSameDose(fromDose(to), fromDose(now));
    });
  const newest = changes.filter(
    ({ exercise }, index) => changes.findIndex((other) => other.exercise === exercise) === index,
  );
  return newest.map(({ exercise, rule, from, to, reasons: [because = null] }) => {
    if (rule === "PROG-07") return { kind: "less", exercise, dose: fromDose(to), because };
    const { unit, count } = amountOf(to);
    return { kind: "more", exercise, unit, count: count - amountOf(from).count };
  });
};
