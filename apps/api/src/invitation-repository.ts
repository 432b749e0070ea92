import type { PutOutcome } from "./put-outcome.ts";

/** Instants are ISO 8601 in UTC with milliseconds. */
export type StoredInvitation = {
  readonly id: string;
  readonly therapistId: string;
  readonly code: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** The patient who took it. */
  readonly acceptedBy: string | null;
};

export type InvitationRepository = {
  /** "same" when this therapist already made one with this id; the stored one keeps its code and times. */
  readonly putInvitation: (invitation: StoredInvitation) => Promise<PutOutcome>;
  readonly getInvitation: (id: string) => Promise<StoredInvitation | null>;
  /** Gives it to the first patient who asks. True for that patient, however often; false for any other. */
  readonly claimInvitation: (id: string, patientId: string) => Promise<boolean>;
};
