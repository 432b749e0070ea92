import type { PatientEvent } from "@plumbline/clinical";

/** Something that the patient told, on its way to the server. */
export type WaitingEvent = {
  readonly event: PatientEvent;
  /** Whose it is. Somebody else who signs in on this device never sends it. */
  readonly subject: string;
  /** Why it will never be taken as it is: the server's error code. null while there is hope. */
  readonly refusedWith: string | null;
};
