import { URGENCIES } from "@plumbline/clinical";
import type { StoredAlert } from "./alert-repository.ts";
import { byArrival } from "./by-arrival.ts";

/** One line of the queue: what is open of one fall, or one alert that belongs to none. */
export type AlertThread = {
  /** The newest one, as urgent as the most urgent of them. */
  readonly shown: StoredAlert;
  /** When the oldest one arrived. */
  readonly since: string;
  readonly alerts: readonly StoredAlert[];
};

const threadKey = ({ patientId, thread, id }: StoredAlert): string => `${patientId}/${thread ?? id}`;

/** FALL-10: an answer that comes later joins the alarm of its fall. */
export const groupThreads = (open: readonly StoredAlert[]): readonly AlertThread[] => {
  const threads = new Map<string, readonly StoredAlert[]>();
  for (const alert of open) threads.set(threadKey(alert), [...(threads.get(threadKey(alert)) ?? []), alert]);
  return [...threads.values()].flatMap((unordered) => {
    const alerts = unordered.toSorted(byArrival);
    const [newest] = alerts;
    const oldest = alerts.at(-1);
    if (newest === undefined || oldest === undefined) return [];
    const urgency = URGENCIES.find((level) => alerts.some((alert) => alert.urgency === level)) ?? newest.urgency;
    return [{ shown: { ...newest, urgency }, since: oldest.receivedAt, alerts }];
  });
};
