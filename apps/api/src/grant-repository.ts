import type { Page, PageRequest } from "./paging.ts";
import type { PutOutcome } from "./put-outcome.ts";

/** Who may see. A clinic's grant is kept and shown, but nobody acts for a clinic yet. */
export type Grantee = { readonly kind: "therapist" | "clinic"; readonly id: string };

/** Instants are ISO 8601 in UTC with milliseconds. */
export type StoredGrant = {
  readonly id: string;
  readonly patientId: string;
  readonly grantee: Grantee;
  readonly from: string;
  readonly to: string | null;
};

export type GrantRepository = {
  /** "same" for the same patient, id and grantee, whatever its times. */
  readonly putGrant: (grant: StoredGrant) => Promise<PutOutcome>;
  /** Sets `to` once; a grant that has ended keeps its first end. null where there is none. */
  readonly endGrant: (patientId: string, grantId: string, to: string) => Promise<StoredGrant | null>;
  /** All of a patient's, ended ones included, oldest first. Never a stale answer: access is decided by it. */
  readonly listGrants: (patientId: string) => Promise<readonly StoredGrant[]>;
  /**
   * Grants to somebody that have not ended, oldest first. May lag behind by a moment: check each with `listGrants`
   * before it opens anything.
   */
  readonly listGrantsTo: (grantee: Grantee, page: PageRequest) => Promise<Page<StoredGrant>>;
  /** Patients with a grant that has not ended, each once, in no order. May lag behind by a moment. */
  readonly listGranting: () => Promise<readonly string[]>;
};
