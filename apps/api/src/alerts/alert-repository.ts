import type { AcknowledgementRequest } from "@plumbline/contracts";
import type { NewAlert } from "./new-alert.ts";

/** REV-04. `by` is a therapist. */
export type StoredAcknowledgement = Readonly<AcknowledgementRequest> & { readonly at: string; readonly by: string };

/** Instants are ISO 8601 in UTC with milliseconds. */
export type StoredAlert = NewAlert & {
  readonly patientId: string;
  readonly acknowledgement: StoredAcknowledgement | null;
  /** Up to when everything due has been sent; null: nothing yet. */
  readonly sentUntil: string | null;
  /** When the emergency contact was told. */
  readonly contactToldAt: string | null;
};

export type AlertRepository = {
  /** Puts it into the queue, once: one that is there, acknowledged or not, stays as it is. */
  readonly putAlert: (patientId: string, alert: NewAlert) => Promise<void>;
  readonly getAlert: (patientId: string, id: string) => Promise<StoredAlert | null>;
  /** Acknowledged ones included; the last received first. */
  readonly listAlerts: (patientId: string, limit: number) => Promise<readonly StoredAlert[]>;
  /** A patient's that nobody has acknowledged, in no order. May lag behind by a moment. */
  readonly listOpenAlerts: (patientId: string) => Promise<readonly StoredAlert[]>;
  /** Everybody's urgent ones that nobody has acknowledged, in no order. May lag behind by a moment. */
  readonly listOpenUrgent: () => Promise<readonly StoredAlert[]>;
  /** Acknowledges it if nobody has. @returns null where somebody has, or where there is none */
  readonly acknowledge: (patientId: string, id: string, word: StoredAcknowledgement) => Promise<StoredAlert | null>;
  /**
   * Lets one sender have it until a moment, if it is open, nobody has it at `now`, and nothing was sent since it was read.
   * @returns as it is now; null when somebody else has it
   */
  readonly claim: (alert: StoredAlert, now: string, until: string) => Promise<StoredAlert | null>;
  /** Notes what was sent. Frees the claim where everything went. */
  readonly noteSent: (
    alert: StoredAlert,
    sent: { readonly sentUntil: string | null; readonly contactToldAt: string | null; readonly isDone: boolean },
  ) => Promise<void>;
};
