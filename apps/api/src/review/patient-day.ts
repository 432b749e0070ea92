import { type LocalDate, localDate } from "@plumbline/clinical";
import type { StoredEntry } from "../chart/chart-repository.ts";

const MINUTE = 60_000;

/** Minutes east of UTC at the end of an ISO 8601 time, such as +02:00 or Z. */
const offsetOf = (localTime: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(localTime) ?? [];
  const east = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -east : east;
};

const timeOf = (entry: StoredEntry): string => (entry.is === "intake" ? entry.intake.completedAt : entry.event.at);

/**
 * The day that it is for a patient: in the time zone in which their device was last seen; UTC before that.
 * @param entries in the order of arrival @param now milliseconds since 1970
 */
export const patientDay = (entries: readonly StoredEntry[], now: number): LocalDate => {
  const last = entries.findLast(({ by }) => by.role === "patient");
  const offset = last === undefined ? 0 : offsetOf(timeOf(last));
  return localDate(new Date(now + offset * MINUTE).toISOString().slice(0, 10));
};
