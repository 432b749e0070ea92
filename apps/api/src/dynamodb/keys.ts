import type { Urgency } from "@plumbline/clinical";
import { type Place, versionText } from "../chart/place.ts";
import type { Grantee } from "../grant-repository.ts";

/** Every key of the table is made here. docs/architecture.md lists what is asked of them. */
export type ItemKey = { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };

const keyOf = (pk: string, sk: string): ItemKey => ({ pk: { S: pk }, sk: { S: sk } });

export const patientPartition = (patientId: string): string => `PATIENT#${patientId}`;

/** What the sort keys of one kind of item begin with. Ids are ULIDs, so text order is time order. */
export const prefixes = {
  session: "SESSION#",
  reviewed: "REVIEWED#",
  grant: "GRANT#",
  audit: "AUDIT#",
  intake: "INTAKE#",
  lasting: "LASTING#",
  report: "REPORT#",
  program: "PROGRAM#",
  alert: "ALERT#",
  /** Of the clinic. */
  number: "NUMBER#",
} as const;

export const sessionKey = (patientId: string, sessionId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.session + sessionId);

export const reviewKey = (patientId: string, sessionId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.reviewed + sessionId);

export const grantKey = (patientId: string, grantId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.grant + grantId);

export const auditKey = (patientId: string, entryId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.audit + entryId);

export const invitationKey = (id: string): ItemKey => keyOf(`INVITATION#${id}`, "INVITATION");

export const personKey = (subject: string): ItemKey => keyOf(`PERSON#${subject}`, "PERSON");

export const draftKey = (patientId: string): ItemKey => keyOf(patientPartition(patientId), "DRAFT");

export const roundKey = (patientId: string): ItemKey => keyOf(patientPartition(patientId), "ROUND");

export const placeSortKey = ({ kind, id }: Place): string => prefixes[kind] + id;

export const placeKey = (patientId: string, place: Place): ItemKey =>
  keyOf(patientPartition(patientId), placeSortKey(place));

export const programKey = (patientId: string, version: number): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.program + versionText(version));

export const adjustmentKey = (patientId: string): ItemKey => keyOf(patientPartition(patientId), "ADJUSTMENT");

export const alertKey = (patientId: string, alertId: string): ItemKey =>
  keyOf(patientPartition(patientId), prefixes.alert + alertId);

/** The one clinic that this deployment is for. */
export const CLINIC_PARTITION = "CLINIC";

export const clinicKey = (version: number): ItemKey => keyOf(CLINIC_PARTITION, prefixes.number + versionText(version));

/** Partitions of the index of what is open. */
export const openGrants = ({ kind, id }: Grantee): string => `${kind.toUpperCase()}#${id}`;
export const openAlerts = (urgency: Urgency): string => `ALERTS#${urgency}`;
export const WAITING_ENTRIES = "WAITING";
export const ENROLLED = "ROUNDS";
export const MARKED_PATIENTS = "ADJUSTMENTS";

/** Sort key of that index, for what belongs to a patient. Subjects hold no #. */
export const openOf = (patientId: string, sortKey = ""): string => `${patientId}#${sortKey}`;
