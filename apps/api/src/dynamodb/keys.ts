import type { Grantee } from "../grant-repository.ts";

/** Every key of the table is made here. docs/architecture.md lists what is asked of them. */
export type ItemKey = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

const keyOf = (pk: string, sk: string): ItemKey => ({ pk: { S: pk }, sk: { S: sk } });

export const patientPartition = (patientId: string): string => `PATIENT#${patientId}`;

/** What the sort keys of one kind of item begin with. Ids are ULIDs, so text order is time order. */
export const prefixes = { session: "SESSION#", grant: "GRANT#", audit: "AUDIT#" } as const;

export const sessionKey = (patientId: string, sessionId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.session + sessionId);

export const grantKey = (patientId: string, grantId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.grant + grantId);

export const auditKey = (patientId: string, entryId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.audit + entryId);

export const invitationKey = (id: string): ItemKey => keyOf(`INVITATION#${id}`, "INVITATION");

export const personKey = (subject: string): ItemKey => keyOf(`PERSON#${subject}`, "PERSON");

/** Partition of the index by grantee. */
export const granteePartition = ({ kind, id }: Grantee): string => `${kind.toUpperCase()}#${id}`;
