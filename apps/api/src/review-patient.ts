import { type OpenPatientParts, openPatient, type PatientRead } from "./access/open-patient.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/**
 * A therapist reads something of a patient. Somebody without access and something that is not there look alike, so that
 * nobody learns who is a patient.
 */
export async function reviewPatient<Value>(
  parts: OpenPatientParts,
  read: PatientRead,
  load: () => Promise<Value | null>,
): Promise<Outcome<Value, "not-found">> {
  if ((await openPatient(parts, read)) === null) return refused("not-found");
  const value = await load();
  return value === null ? refused("not-found") : done(value);
}
