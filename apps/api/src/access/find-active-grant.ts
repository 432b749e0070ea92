import type { Grantee, StoredGrant } from "../grant-repository.ts";

/** @param at ISO 8601 in UTC with milliseconds, as grants have it: text order is time order */
export function findActiveGrant(grants: readonly StoredGrant[], grantee: Grantee, at: string): StoredGrant | null {
  return (
    grants.find(
      ({ grantee: { kind, id }, from, to }) =>
        kind === grantee.kind && id === grantee.id && from <= at && (to === null || at < to),
    ) ?? null
  );
}
