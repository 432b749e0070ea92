import type { ClinicChange } from "@plumbline/clinical";
import type { PutOutcome } from "../put-outcome.ts";

/** GEN-07: one line of the clinic's log. `at` is ISO 8601 in UTC with milliseconds, `by` a therapist. */
export type StoredClinicRecord = ClinicChange & {
  /** The first one is 1. */
  readonly version: number;
  readonly was: number;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
};

/** The numbers of this deployment's clinic, as a log: written once a line, never changed. */
export type ClinicRepository = {
  /** "same": by the same person, the same number, value and reason under the same version. */
  readonly putRecord: (record: StoredClinicRecord) => Promise<PutOutcome>;
  /** The oldest first. */
  readonly listRecords: () => Promise<readonly StoredClinicRecord[]>;
};
