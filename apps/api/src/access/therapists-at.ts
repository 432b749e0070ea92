import type { StoredGrant } from "../grant-repository.ts";

/** The therapists whom a patient lets in at a moment. @param at ISO 8601 in UTC with milliseconds */
export const therapistsAt = (grants: readonly StoredGrant[], at: string): readonly string[] => {
  const active = grants.filter(
    ({ grantee, from, to }) => grantee.kind === "therapist" && from <= at && (to === null || at < to),
  );
  return [...new Set(active.map(({ grantee }) => grantee.id))];
};
