import type { WaitingEvent } from "./waiting-event.ts";
import type { WaitingIntake } from "./waiting-intake.ts";

type Waiting = { readonly waiting: readonly WaitingEvent[]; readonly waitingIntake: WaitingIntake | null };

/** What the server has stored, and has not said back yet: it counts until then. */
export type Sent = { readonly events: readonly WaitingEvent[]; readonly intake: WaitingIntake | null };

/** What left the store since the last look was stored by the server: until it says so itself, it is not forgotten. */
export const sentBy = (before: Waiting & { readonly sent: Sent }, now: Waiting): Sent => {
  const still = new Set(now.waiting.map(({ event }) => event.id));
  const left = before.waiting.filter(({ event }) => !still.has(event.id));
  return {
    events: [...before.sent.events, ...left],
    intake: now.waitingIntake === null ? (before.waitingIntake ?? before.sent.intake) : null,
  };
};

/** The server's answer holds whatever was sent before it was asked. */
export const sentSince = (before: Sent, now: Sent): Sent => ({
  events: now.events.filter(({ event }) => !before.events.some((other) => other.event.id === event.id)),
  intake: now.intake === before.intake ? null : now.intake,
});
