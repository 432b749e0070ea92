import { isLasting } from "@plumbline/clinical";
import type { SentPatientEvent, SentTherapistEvent } from "@plumbline/contracts";

export type SentEvent = SentPatientEvent | SentTherapistEvent;

/**
 * Where an entry lies among those of its patient. A lasting event is always read, a report for some weeks; which of them
 * an event is, it says by itself (`isLasting`), so that it is always looked for in the same place.
 */
export type Place = { readonly kind: "intake" | "lasting" | "report"; readonly id: string };

/** Digits of a version, so that text order is the order of versions. */
const VERSION_DIGITS = 7;

export const versionText = (version: number): string => String(version).padStart(VERSION_DIGITS, "0");

export const placeOfIntake = (version: number): Place => ({ kind: "intake", id: versionText(version) });

export const placeOfEvent = (event: SentEvent): Place => ({
  kind: isLasting(event) ? "lasting" : "report",
  id: event.id,
});
