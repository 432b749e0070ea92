import { DAY } from "../instant.ts";
import { firstUlidFrom } from "../ulid.ts";
import { asArrived } from "./as-arrived.ts";
import type { ChartRepository, StoredEntry } from "./chart-repository.ts";
import { versionText } from "./place.ts";

/** What may still matter of what happened and passed: a review looks back four weeks, trends twelve, and a day of slack. */
const REPORTS_FOR = 93 * DAY;

const idOf = (entry: StoredEntry): string =>
  entry.is === "intake" ? versionText(entry.intake.version) : entry.event.id;

const inOrderOfArrival = (one: StoredEntry, other: StoredEntry): number => {
  if (one.receivedAt !== other.receivedAt) return one.receivedAt < other.receivedAt ? -1 : 1;
  return idOf(one) < idOf(other) ? -1 : 1;
};

/**
 * All that decides what a patient may do, in the order in which the server learnt of it.
 * @param now milliseconds since 1970
 */
export async function readEntries(
  charts: ChartRepository,
  patientId: string,
  now: number,
): Promise<readonly StoredEntry[]> {
  const [intakes, events] = await Promise.all([
    charts.listIntakes(patientId),
    charts.listEvents(patientId, firstUlidFrom(now - REPORTS_FOR)),
  ]);
  return [...intakes, ...events].map(asArrived).toSorted(inOrderOfArrival);
}
