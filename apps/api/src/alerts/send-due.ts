import { therapistsAt } from "../access/therapists-at.ts";
import type { ChartRepository } from "../chart/chart-repository.ts";
import type { GrantRepository } from "../grant-repository.ts";
import { toInstant } from "../instant.ts";
import { errorNameOf, type Log } from "../log.ts";
import type { PersonDirectory } from "../person-directory.ts";
import type { AlertRepository, StoredAlert } from "./alert-repository.ts";
import type { Message, MessageSender } from "./message-sender.ts";
import { messagesToClinic, messagesToContact } from "./messages-due.ts";

export type SendDueParts = {
  readonly alerts: AlertRepository;
  readonly charts: ChartRepository;
  readonly grants: GrantRepository;
  readonly people: PersonDirectory;
  readonly messages: MessageSender;
  readonly log: Log;
  readonly newId: () => string;
  /** Address of the therapist's desk. */
  readonly desk: string;
};

/** How long a sender has for one alert. Killed in between, another one sends it after that: late, perhaps twice, never not. */
const CLAIM = 60_000;

/**
 * §7.5: sends what is due of open urgent alerts.
 * @param now milliseconds since 1970
 */
export async function sendDue(parts: SendDueParts, open: readonly StoredAlert[], now: number): Promise<void> {
  for (const alert of open) {
    try {
      await sendOne(parts, alert, isFollowUpAmong(open, alert), now);
    } catch (error) {
      // The next one is somebody else's, who must not wait for it; this one is tried again.
      noteFailure(parts, error);
    }
  }
}

const noteFailure = ({ log, newId }: Pick<SendDueParts, "log" | "newId">, error: unknown): void =>
  log("message.failed", { requestId: newId(), errorName: errorNameOf(error) });

const isFollowUpAmong = (open: readonly StoredAlert[], { thread, patientId, receivedAt, id }: StoredAlert): boolean =>
  thread !== null &&
  open.some(
    (other) =>
      other.thread === thread &&
      other.patientId === patientId &&
      (other.receivedAt < receivedAt || (other.receivedAt === receivedAt && other.id < id)),
  );

async function sendOne(parts: SendDueParts, read: StoredAlert, isFollowUp: boolean, now: number): Promise<void> {
  const due = await messagesOf(parts, read, isFollowUp, now);
  if (due.toClinic.length === 0 && due.toContact.length === 0) return;
  const at = toInstant(now);
  const claimed = await parts.alerts.claim(read, at, toInstant(now + CLAIM));
  if (claimed === null) return;
  // As it is now: another sender may have told the contact since it was read.
  const { toClinic, toContact } = await messagesOf(parts, claimed, isFollowUp, now);
  const [toldClinic, toldContact] = await Promise.all([sendAll(parts, toClinic), sendAll(parts, toContact)]);
  // One therapist who cannot be reached does not make the others be told every minute.
  const isClinicDone = toClinic.length === 0 || toldClinic > 0;
  const isContactDone = toldContact === toContact.length;
  await parts.alerts.noteSent(claimed, {
    sentUntil: toClinic.length > 0 && isClinicDone ? at : null,
    contactToldAt: toContact.length > 0 && isContactDone ? at : null,
    isDone: isClinicDone && isContactDone,
  });
}

async function messagesOf(parts: SendDueParts, alert: StoredAlert, isFollowUp: boolean, now: number) {
  const { patientId } = alert;
  const therapists = therapistsAt(await parts.grants.listGrants(patientId), toInstant(now));
  const toClinic = messagesToClinic(alert, { now, therapists, isFollowUp, desk: parts.desk });
  const mayTell = alert.tellsContact && alert.contactToldAt === null;
  const toContact = mayTell ? messagesToContact(alert, ...(await contactOf(parts, patientId))) : [];
  const canGo = ({ channel }: Message) => parts.messages.channels.includes(channel);
  return { toClinic: toClinic.filter(canGo), toContact: toContact.filter(canGo) };
}

async function contactOf({ people, charts }: SendDueParts, patientId: string) {
  const [person, intakes] = await Promise.all([people.getPerson(patientId), charts.listIntakes(patientId)]);
  return [person?.name ?? "", intakes.at(-1)?.intake.sharing ?? null] as const;
}

/** @returns how many were accepted */
async function sendAll(parts: SendDueParts, all: readonly Message[]): Promise<number> {
  const outcomes = await Promise.allSettled(all.map((message) => parts.messages.send(message)));
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") noteFailure(parts, outcome.reason);
  }
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}
