import { type ChartReading, gate, isPermitted, type LocalDate } from "@plumbline/clinical";
import type { Exercise } from "@plumbline/exercises";

/**
 * Whether this person may do the exercise today (MX-01, MX-02): of a patient the chart decides, for everybody else what
 * the exercise itself asks for.
 * @param reading null: a visitor, or a patient of whom nothing is known here
 */
export const isUnlocked = (exercise: Exercise, reading: ChartReading | null, today: LocalDate): boolean =>
  reading === null ? !exercise.needsUnlock : isPermitted(gate(exercise.id, reading.status), reading.approvals, today);
