import { dayAt, type LocalDate, offsetOf } from "@plumbline/clinical";
import type { StoredEntry } from "../chart/chart-repository.ts";

const timeOf = (entry: StoredEntry): string => (entry.is === "intake" ? entry.intake.completedAt : entry.event.at);

/** Minutes east of UTC where the patient's device was last seen; 0 before that. @param entries in the order of arrival */
export const patientOffset = (entries: readonly StoredEntry[]): number => {
  const last = entries.findLast(({ by }) => by.role === "patient");
  return last === undefined ? 0 : offsetOf(timeOf(last));
};

/**
 * The day that it is for a patient: in the time zone in which their device was last seen; UTC before that.
 * @param entries in the order of arrival @param now milliseconds since 1970
 */
export const patientDay = (entries: readonly StoredEntry[], now: number): LocalDate =>
  dayAt(now, patientOffset(entries));
