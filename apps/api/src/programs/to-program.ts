import type { Program } from "@plumbline/contracts";
import type { StoredProgram } from "./program-repository.ts";

/** A program as patient and therapist see it. */
export function toProgram(stored: StoredProgram, nameOf: (subject: string) => string): Program {
  const { id, role } = stored.assignedBy;
  return { ...stored, assignedBy: { id, role, name: nameOf(id) } };
}
