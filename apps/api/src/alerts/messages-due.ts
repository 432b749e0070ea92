import {
  type AlertDelivery,
  contactForFall,
  deliveriesDue,
  emergencyContactMessage,
  type SharingChoices,
  URGENT_MESSAGE,
} from "@plumbline/clinical";
import { milliseconds } from "@plumbline/motion";
import type { StoredAlert } from "./alert-repository.ts";
import type { Channel, Message, Recipient } from "./message-sender.ts";

type Surroundings = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Those whom the patient lets in now. */
  readonly therapists: readonly string[];
  /** An older alarm of the same fall is open: that one is sent again and again, this one once. */
  readonly isFollowUp: boolean;
  readonly desk: string;
};

const millisecondsOf = (instant: string) => milliseconds(Date.parse(instant));

const CHANNELS: Readonly<Partial<Record<AlertDelivery["by"], Channel>>> = { push: "push", "e-mail": "e-mail" };

/** §7.5: to the therapists, and after an hour to the clinic's second contact. What was missed for hours is said once. */
export const messagesToClinic = (
  alert: StoredAlert,
  { now, therapists, isFollowUp, desk }: Surroundings,
): readonly Message[] => {
  // Nobody is this patient's therapist: nobody could acknowledge it.
  if (therapists.length === 0) return [];
  const raisedAt = millisecondsOf(alert.receivedAt);
  const after = alert.sentUntil === null ? null : millisecondsOf(alert.sentUntil);
  const due = deliveriesDue({ urgency: alert.urgency, raisedAt, acknowledgedAt: null }, after, milliseconds(now));
  const wanted = due.filter(({ at }) => !isFollowUp || at === raisedAt);
  const distinct = new Map(wanted.map((delivery) => [`${delivery.to}/${delivery.by}`, delivery]));
  return [...distinct.values()].flatMap(({ to, by }) => {
    const channel = CHANNELS[by];
    if (channel === undefined) return [];
    const recipients: readonly Recipient[] =
      to === "second-contact" ? [{ kind: "second-contact" }] : therapists.map((id) => ({ kind: "therapist", id }));
    return recipients.map((recipient) => ({ to: recipient, channel, text: URGENT_MESSAGE, link: desk }));
  });
};

/** Instead of a name that nobody has written down. */
const SOMEBODY = "Somebody who named you";

/** FALL-05, FALL-09: once. @param sharing of the newest intake: who withdrew a contact has none */
export const messagesToContact = (
  alert: StoredAlert,
  name: string,
  sharing: SharingChoices | null,
): readonly Message[] => {
  if (!alert.tellsContact || alert.contactToldAt !== null || sharing === null) return [];
  const contact = contactForFall([{ id: alert.code }], sharing);
  if (contact === null) return [];
  const reach = contact.reach.trim();
  const text = emergencyContactMessage(name === "" ? SOMEBODY : name);
  const channel = reach.includes("@") ? "e-mail" : "sms";
  return [{ to: { kind: "emergency-contact", reach }, channel, text, link: null }];
};
