import type { StoredAlert } from "../alerts/alert-repository.ts";
import type { NewAlert } from "../alerts/new-alert.ts";
import { chartUlid } from "./test-chart.ts";

/** An urgent alert of a fall that nobody answered. */
export const createTestAlert = (number: number, changes: Partial<NewAlert> = {}): NewAlert => ({
  id: `${chartUlid(number)}-1`,
  code: "ALERT-01",
  urgency: "urgent",
  rule: "FALL-05",
  text: "Possible fall, no answer at 30 s. Standing work locked.",
  raisedAt: "2026-10-04T11:30:00+02:00",
  receivedAt: "2026-10-04T09:30:00.000Z",
  isLate: false,
  thread: null,
  tellsContact: false,
  ...changes,
});

export const createStoredAlert = (number: number, changes: Partial<StoredAlert> = {}): StoredAlert => ({
  ...createTestAlert(number),
  patientId: "patient-1",
  acknowledgement: null,
  sentUntil: null,
  contactToldAt: null,
  ...changes,
});
