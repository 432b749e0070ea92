import type { Program } from "@plumbline/contracts";
import type { PutOutcome } from "../put-outcome.ts";
import type { Sender } from "../sender.ts";

export type StoredProgram = Omit<Program, "assignedBy"> & { readonly assignedBy: Sender };

/** PROG-12: versions, never changed. */
export type ProgramRepository = {
  /** "same" where this version asks for the same, whoever assigned it and when. */
  readonly putProgram: (patientId: string, program: StoredProgram) => Promise<PutOutcome>;
  /** The newest version first. */
  readonly listPrograms: (patientId: string, limit: number) => Promise<readonly StoredProgram[]>;
  readonly getProgram: (patientId: string, version: number) => Promise<StoredProgram | null>;
};
