import type { Program } from "@plumbline/contracts";
import type { PutOutcome } from "../put-outcome.ts";
import type { Sender } from "../sender.ts";

/** The rules themselves, where they change a dose (PROG-06, PROG-07). No person has this subject: theirs are UUIDs. */
export const PLUMBLINE = { id: "plumbline", role: "plumbline" } as const;

/** As it is sent, but for the names of people. */
export type StoredProgram = Omit<Program, "assignedBy" | "adjustment"> & {
  readonly assignedBy: Sender | typeof PLUMBLINE;
  readonly adjustment:
    | (Omit<NonNullable<Program["adjustment"]>, "releasedBy"> & { readonly releasedBy: Sender })
    | null;
};

/** PROG-12: versions, never changed. */
export type ProgramRepository = {
  /** "same" where this version asks for the same, whoever assigned it and when. */
  readonly putProgram: (patientId: string, program: StoredProgram) => Promise<PutOutcome>;
  /** The newest version first. */
  readonly listPrograms: (patientId: string, limit: number) => Promise<readonly StoredProgram[]>;
  readonly getProgram: (patientId: string, version: number) => Promise<StoredProgram | null>;
};
