import { type DoseChange, type LocalDate, withDoses } from "@plumbline/clinical";
import { plannedIn, releaserOf, toDose } from "@plumbline/contracts";
import { toInstant } from "../instant.ts";
import type { Sender } from "../sender.ts";
import { PLUMBLINE, type StoredProgram } from "./program-repository.ts";

/** An adjusted version that names nobody: our own fault. */
class UnreleasedProgramError extends Error {
  constructor() {
    super("an adjusted program names nobody who released it");
    this.name = "UnreleasedProgramError";
  }
}

/** Every version goes back to one that a person assigned: an adjusted one names them. */
const personBehind = (program: StoredProgram): Sender => {
  const person = releaserOf(program);
  if (person.role === "plumbline") throw new UnreleasedProgramError();
  return person;
};

/** The next version, of which Plumbline itself is the author; all that nobody changed stays, the day of review with it. */
export const adjusted = (
  newest: StoredProgram,
  changes: readonly DoseChange[],
  { today, now }: { readonly today: LocalDate; readonly now: number },
): StoredProgram => ({
  ...newest,
  version: newest.version + 1,
  assignedOn: today,
  assignedAt: toInstant(now),
  assignedBy: PLUMBLINE,
  content: {
    ...newest.content,
    exercises: withDoses(plannedIn(newest.content), changes).map(({ exercise, days, dose }) => ({
      exercise,
      days: [...days],
      dose: toDose(dose),
    })),
  },
  adjustment: {
    releasedBy: personBehind(newest),
    changes: changes.map(({ from, to, sessions, reasons, ...change }) => ({
      ...change,
      from: toDose(from),
      to: toDose(to),
      sessions: [...sessions],
      reasons: [...reasons],
    })),
  },
});
