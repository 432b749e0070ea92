import type { EmergencyContact, SharingChoices } from "./intake-answers.ts";

/** INT-27: without consent repetitions are kept, and no landmark. */
export const mayKeepTrace = ({ replayConsent }: SharingChoices): boolean => replayConsent;

/** INT-28, FALL-05: who is told of a fall without an answer. Nobody is told who has not agreed. */
export const contactToTell = ({ emergencyContact }: SharingChoices): EmergencyContact | null =>
  emergencyContact?.hasAgreed === true && emergencyContact.reach.trim() !== "" ? emergencyContact : null;
