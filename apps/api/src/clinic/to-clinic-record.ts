import type { ClinicRecord } from "@plumbline/contracts";
import type { StoredClinicRecord } from "./clinic-repository.ts";

/** @param nameOf null: for a patient, who is not told who of the clinic decided, and why */
export function toClinicRecord(
  { version, number, was, value, from, at, by, reason }: StoredClinicRecord,
  nameOf: ((subject: string) => string) | null,
): ClinicRecord {
  const decision = nameOf === null ? null : { at, by: { id: by, name: nameOf(by) }, reason };
  return { version, number, was, value, from, decision };
}
