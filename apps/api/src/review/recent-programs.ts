import type { ProgramRepository, StoredProgram } from "../programs/program-repository.ts";
import { LONGEST_LOOK_BACK } from "./review-of.ts";

/** More versions than there are in as long as is looked back: some days have several (PROG-07). */
const MOST = 4 * LONGEST_LOOK_BACK;

/** A patient's versions of four weeks, the newest first, and maybe older ones. */
export const recentPrograms = (programs: ProgramRepository, patientId: string): Promise<readonly StoredProgram[]> =>
  programs.listPrograms(patientId, MOST);
