import type { PatientChartState } from "./patient-chart.ts";

type Sent = PatientChartState["sent"];

/** What left the store since the last look was stored by the server: until it says so itself, it is not forgotten. */
export const sentBy = (
  before: Pick<PatientChartState, "waiting" | "waitingIntake" | "sent">,
  now: Pick<PatientChartState, "waiting" | "waitingIntake">,
): Sent => {
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
