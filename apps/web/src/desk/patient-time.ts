import { isTherapistEvent, offsetOf } from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";

const MINUTE = 60_000;

const timeOf = (entry: ChartEntry): string | null => {
  if (entry.is === "intake") return entry.intake.completedAt;
  return isTherapistEvent(entry.event) ? null : entry.event.at;
};

/**
 * Where the patient's clock stands, in minutes east of UTC: by the newest thing that their own device told.
 * @param here of the desk itself, as long as the patient has told nothing
 */
export const offsetOfPatient = (entries: readonly ChartEntry[], here: number): number => {
  const newest = entries.map(timeOf).findLast((time) => time !== null);
  return newest === undefined || newest === null ? here : offsetOf(newest);
};

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * A moment as the patient's clock shows it: ISO 8601 with the offset.
 * @param now milliseconds since 1970
 * @param offset minutes east of UTC
 */
export const atPatient = (now: number, offset: number): string => {
  const shifted = new Date(now + offset * MINUTE).toISOString().slice(0, 19);
  const amount = Math.abs(offset);
  return `${shifted}${offset < 0 ? "-" : "+"}${two(Math.trunc(amount / 60))}:${two(amount % 60)}`;
};
