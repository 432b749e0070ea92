import type { Exercise } from "@plumbline/exercises";
import { localToday } from "../chart/local-today.ts";
import { usePatientChart } from "../chart/use-patient-chart.ts";
import { isUnlocked } from "./is-unlocked.ts";

/** What whoever looks at this page may do. */
export const useIsUnlocked = (): ((exercise: Exercise) => boolean) => {
  const { reading } = usePatientChart();
  return (exercise) => isUnlocked(exercise, reading, localToday(new Date()));
};
