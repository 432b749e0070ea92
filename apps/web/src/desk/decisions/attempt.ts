import type { SentTherapistEvent } from "@plumbline/contracts";

/** A therapist's decision before it has an id and a time. */
type WithoutIdentity<Event> = Event extends unknown ? Omit<Event, "id" | "at"> : never;
export type Decision = WithoutIdentity<SentTherapistEvent>;

export type Attempt = { readonly words: string; readonly event: SentTherapistEvent };

/**
 * The event to send. The same decision sent again, after a double click or a lost answer, is the same event; other words
 * are another one.
 */
export const attemptFor = (
  last: Attempt | null,
  decision: Decision,
  identity: () => Pick<SentTherapistEvent, "id" | "at">,
): Attempt => {
  const words = JSON.stringify(decision);
  return last?.words === words ? last : { words, event: { ...decision, ...identity() } };
};
