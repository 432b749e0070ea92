import type { Grant } from "@plumbline/contracts";
import type { StoredGrant } from "./grant-repository.ts";

/** A grant as its patient sees it. */
export function toGrant({ id, grantee, from, to }: StoredGrant, nameOf: (subject: string) => string): Grant {
  return { id, grantee: { ...grantee, name: nameOf(grantee.id) }, from, to };
}
