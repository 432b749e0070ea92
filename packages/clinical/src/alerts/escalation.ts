import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { addDays, type LocalDate, weekdayOf } from "../calendar/local-date.ts";
import type { Urgency } from "./alert-catalogue.ts";

/** §7.5. Times are those of one clock, in milliseconds; only their differences have meaning. */
export type AlertState = {
  readonly urgency: Urgency;
  readonly raisedAt: Milliseconds;
  /** null while nobody has acknowledged it. */
  readonly acknowledgedAt: Milliseconds | null;
};

export type AlertDelivery = {
  readonly at: Milliseconds;
  readonly to: "therapist" | "second-contact";
  readonly by: "push" | "e-mail" | "banner" | "queue";
};

const MINUTE = 60_000;
/** §7.5, urgent: again until acknowledged, and after an hour to somebody else, too. */
const AGAIN_EVERY = 15 * MINUTE;
const SECOND_CONTACT_AFTER = 60 * MINUTE;

const CHANNELS: Readonly<Record<Urgency, readonly AlertDelivery["by"][]>> = {
  urgent: ["push", "e-mail", "banner"],
  same_day: ["queue"],
  routine: ["queue"],
};

const sendAt = (at: Milliseconds, { urgency, raisedAt }: AlertState): readonly AlertDelivery[] => {
  const therapist = CHANNELS[urgency].map((by) => ({ at, to: "therapist", by }) as const);
  const isForSecond = at - raisedAt >= SECOND_CONTACT_AFTER;
  const second = isForSecond
    ? (["push", "e-mail"] as const).map((by) => ({ at, to: "second-contact", by }) as const)
    : [];
  return [...therapist, ...second];
};

/**
 * §7.5: what is due after one moment and up to another. Calling it again with the last `until` sends nothing twice and
 * leaves nothing out.
 * @param after not included; null: from the beginning
 */
export const deliveriesDue = (
  alert: AlertState,
  after: Milliseconds | null,
  until: Milliseconds,
): readonly AlertDelivery[] => {
  const { urgency, raisedAt, acknowledgedAt } = alert;
  const end = acknowledgedAt === null ? until : Math.min(until, acknowledgedAt - 1);
  const times: Milliseconds[] = [];
  for (let at = raisedAt; at <= Math.max(end, raisedAt); at = milliseconds(at + AGAIN_EVERY)) {
    times.push(at);
    if (urgency !== "urgent") break;
  }
  return times.filter((at) => at <= until && (after === null || at > after)).flatMap((at) => sendAt(at, alert));
};

/** §7.5, same_day: the next working day, from Monday to Friday; null where the alert has no day to be done by. */
export const dueDay = (urgency: Urgency, raisedOn: LocalDate): LocalDate | null => {
  if (urgency === "urgent") return raisedOn;
  if (urgency === "routine") return null;
  const days = { Fri: 3, Sat: 2 } as const;
  const weekday = weekdayOf(raisedOn);
  return addDays(raisedOn, weekday === "Fri" || weekday === "Sat" ? days[weekday] : 1);
};
