import type { Role } from "@plumbline/contracts";

/** Whom a verified token names. */
export type Principal = {
  readonly subject: string;
  /** null: a valid token of somebody who is neither patient nor therapist, or claims to be both. */
  readonly role: Role | null;
};
