import type { Role } from "@plumbline/contracts";

/** Who sent something: the patient whose it is, or a therapist whom the patient let in. */
export type Sender = { readonly id: string; readonly role: Role };
