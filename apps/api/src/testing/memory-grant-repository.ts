import type { GrantRepository, StoredGrant } from "../grant-repository.ts";
import { pageOf } from "./page-of.ts";

export function createMemoryGrantRepository(): GrantRepository {
  const grants = new Map<string, StoredGrant>();
  const keyOf = (patientId: string, grantId: string) => `${patientId}/${grantId}`;
  const byAge = (one: StoredGrant, other: StoredGrant) => (one.id < other.id ? -1 : 1);

  return {
    putGrant: async (grant) => {
      const stored = grants.get(keyOf(grant.patientId, grant.id));
      if (stored === undefined) {
        grants.set(keyOf(grant.patientId, grant.id), grant);
        return "created";
      }
      const { kind, id } = stored.grantee;
      return kind === grant.grantee.kind && id === grant.grantee.id ? "same" : "different";
    },
    endGrant: async (patientId, grantId, to) => {
      const stored = grants.get(keyOf(patientId, grantId));
      if (stored === undefined) return null;
      const ended = { ...stored, to: stored.to ?? to };
      grants.set(keyOf(patientId, grantId), ended);
      return ended;
    },
    listGrants: async (patientId) =>
      [...grants.values()].filter((grant) => grant.patientId === patientId).toSorted(byAge),
    listGrantsTo: async ({ kind, id }, page) => {
      const open = [...grants.values()].filter(
        ({ grantee, to }) => grantee.kind === kind && grantee.id === id && to === null,
      );
      return pageOf(open, (grant) => grant.id, "oldest-first", page);
    },
    listGranting: async () => [
      ...new Set([...grants.values()].filter(({ to }) => to === null).map(({ patientId }) => patientId)),
    ],
  };
}
