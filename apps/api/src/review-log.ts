/** Somebody has looked at a session of a patient. */
export type SessionReview = {
  readonly sessionId: string;
  readonly therapistId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
};

/** REV-01: which sessions a therapist has looked at. */
export type ReviewLog = {
  /** Whoever looked first stays: noted again, nothing changes. */
  readonly noteReview: (patientId: string, review: SessionReview) => Promise<void>;
  /** Of the sessions from this id on, those that somebody has looked at. */
  readonly listReviews: (patientId: string, fromSessionId: string) => Promise<readonly SessionReview[]>;
};
