import type { IntakeDraft } from "@plumbline/contracts";
import type { PutOutcome } from "../put-outcome.ts";

/** `forVersion`: of the intake that it is going to be. One that is confirmed already makes the draft a thing of the past. */
export type StoredDraft = IntakeDraft & { readonly forVersion: number };

/** At most one intake under way a patient. */
export type DraftRepository = {
  readonly getDraft: (patientId: string) => Promise<StoredDraft | null>;
  /**
   * Stores a draft whose revision is one more than that of the stored one, or the first for its version. "different": it is
   * neither that nor the stored one again.
   */
  readonly putDraft: (patientId: string, draft: StoredDraft) => Promise<PutOutcome>;
  /** Of this version or an earlier one; a draft for a later version stays. */
  readonly removeDraft: (patientId: string, version: number) => Promise<void>;
};
