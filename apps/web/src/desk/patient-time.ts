import { dayOf, isTherapistEvent, type LocalDate } from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";

const MINUTE = 60_000;

/** Minutes east of UTC, of a time such as "2026-10-04T09:05:00+02:00". */
export const offsetIn = (localTime: string): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(localTime) ?? [];
  const amount = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -amount : amount;
};

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
  return newest === undefined || newest === null ? here : offsetIn(newest);
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

/** The patient's day. */
export const dayAtPatient = (now: number, offset: number): LocalDate => dayOf(atPatient(now, offset));
