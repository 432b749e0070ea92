import type { Program } from "@plumbline/contracts";
import type { StoredProgram } from "./program-repository.ts";

/** Whose names `toProgram` asks for. */
export const peopleIn = ({ assignedBy, adjustment }: StoredProgram): readonly string[] =>
  adjustment === null ? [assignedBy.id] : [adjustment.releasedBy.id];

/** A program as patient and therapist see it. */
export function toProgram(stored: StoredProgram, nameOf: (subject: string) => string): Program {
  const { assignedBy, adjustment } = stored;
  const named = <Role extends string>({ id, role }: { readonly id: string; readonly role: Role }) => ({
    id,
    role,
    name: role === "plumbline" ? "Plumbline" : nameOf(id),
  });
  return {
    ...stored,
    assignedBy: named(assignedBy),
    adjustment: adjustment === null ? null : { ...adjustment, releasedBy: named(adjustment.releasedBy) },
  };
}
