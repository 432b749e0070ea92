import type { Place } from "../chart/place.ts";
import type { NewAlert } from "./new-alert.ts";

/** An intake or event whose alerts may not be in the queue yet. */
export type WaitingAlerts = { readonly patientId: string; readonly place: Place; readonly alerts: readonly NewAlert[] };

/** What `putIntake` and `putEvent` leave behind for the projector. */
export type AlertOutbox = {
  /** May lag behind by a moment. */
  readonly listWaiting: () => Promise<readonly WaitingAlerts[]>;
  /** Taken out once its alerts are in the queue; again, nothing changes. */
  readonly takeOut: (waiting: Pick<WaitingAlerts, "patientId" | "place">) => Promise<void>;
};
