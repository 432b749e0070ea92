import type { Intake } from "@plumbline/contracts";
import type { NewAlert } from "../alerts/new-alert.ts";
import type { PutOutcome } from "../put-outcome.ts";
import type { Sender } from "../sender.ts";
import type { SentEvent } from "./place.ts";

/** What is kept with everything that is known of a patient. `receivedAt` is ISO 8601 in UTC with milliseconds. */
type Received = {
  readonly by: Sender;
  readonly receivedAt: string;
  /** Stored in the same write, so that none is lost, whatever happens after it. */
  readonly alerts: readonly NewAlert[];
};

export type StoredIntake = Received & { readonly is: "intake"; readonly intake: Intake };
export type StoredEvent = Received & { readonly is: "event"; readonly event: SentEvent };
export type StoredEntry = StoredIntake | StoredEvent;

/** Intakes and events. Each is stored once and never changed. */
export type ChartRepository = {
  /** "same" for the same answers under the same version, whoever sent them; what was stored first stays. */
  readonly putIntake: (patientId: string, intake: StoredIntake) => Promise<PutOutcome>;
  /** The oldest version first. */
  readonly listIntakes: (patientId: string) => Promise<readonly StoredIntake[]>;
  readonly putEvent: (patientId: string, event: StoredEvent) => Promise<PutOutcome>;
  /** By its id, wherever it lies. */
  readonly getEvent: (patientId: string, id: string) => Promise<StoredEvent | null>;
  /**
   * Every lasting event, and reports with an id from this one on: in the order of their ids, not in that of their arrival.
   * @param reportsFrom a ULID
   */
  readonly listEvents: (patientId: string, reportsFrom: string) => Promise<readonly StoredEvent[]>;
};
