/** What a client may act on. Never renamed, never used for something else; the title beside it is for people. */
export const errorCodes = [
  "address-unknown",
  "already-granted",
  "body-invalid",
  "body-malformed",
  "body-too-large",
  "content-type-unsupported",
  "cursor-invalid",
  "grant-ended",
  "internal",
  "invitation-expired",
  "not-found",
  "request-invalid",
  "role-missing",
  "role-wrong",
  "session-differs",
  "session-id-mismatch",
  "token-expired",
  "token-invalid",
  "token-missing",
  "trace-differs",
  "trace-missing",
  "unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
