import type { Alert } from "@plumbline/contracts";
import type { StoredAlert } from "./alert-repository.ts";

/** An alert as patient and therapist see it. */
export function toAlert(stored: StoredAlert, nameOf: (subject: string) => string): Alert {
  const { id, code, urgency, rule, text, raisedAt, receivedAt, isLate, thread, acknowledgement } = stored;
  return {
    id,
    code,
    urgency,
    rule,
    text,
    raisedAt,
    receivedAt,
    isLate,
    thread,
    acknowledgement:
      acknowledgement === null
        ? null
        : { ...acknowledgement, by: { id: acknowledgement.by, name: nameOf(acknowledgement.by) } },
  };
}
