import { contain, eachInTurn } from "../contain.ts";
import { type ProjectorParts, projectAlerts } from "./project-alerts.ts";
import { type SendDueParts, sendDue } from "./send-due.ts";

/**
 * Does what is left over: brings into the queue what still waits for it, and sends what is due. Asked for again and again;
 * an entry that fails keeps no other from its turn, nor what waits what is due.
 * @param now milliseconds since 1970
 */
export async function sweepAlerts(parts: ProjectorParts & SendDueParts, now: number): Promise<void> {
  await eachInTurn([() => projectWaiting(parts), async () => sendDue(parts, await parts.alerts.listOpenUrgent(), now)]);
}

async function projectWaiting(parts: ProjectorParts & SendDueParts): Promise<void> {
  for (const waiting of await parts.outbox.listWaiting()) {
    const failure = { event: "alerts.delayed", requestId: parts.newId() } as const;
    await contain(parts.log, failure, () => projectAlerts(parts, waiting));
  }
}

/** The same as a task of a timer or a start: it fails at nothing, and says what went wrong. */
export const createSweep =
  (parts: ProjectorParts & SendDueParts, now: () => number): (() => Promise<void>) =>
  () =>
    contain(parts.log, { event: "sweep.failed", requestId: parts.newId() }, () => sweepAlerts(parts, now()));
