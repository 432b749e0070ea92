import type { ChartRepository, StoredEntry } from "../chart/chart-repository.ts";
import type { PutOutcome } from "../put-outcome.ts";
import { chartDigest, toChartItem, toStoredEvent, toStoredIntake } from "./chart-item.ts";
import { placeKey, prefixes } from "./keys.ts";
import { queryPatient, queryPatientFrom } from "./query-all.ts";
import { getItem, putNewItem, type Table, textOf } from "./table.ts";

/** An intake or an event is one item, written once, with its alerts. */
export function createDynamoChartRepository(table: Table): ChartRepository {
  const put = async (patientId: string, entry: StoredEntry): Promise<PutOutcome> => {
    const item = toChartItem(patientId, entry);
    if (await putNewItem(table, item)) return "created";
    // Entries are never changed or removed, so what is read now is what refused the write.
    const stored = await getItem(table, { pk: item.pk, sk: item.sk });
    return stored !== null && textOf(stored, "digest") === chartDigest(entry) ? "same" : "different";
  };

  return {
    putIntake: put,
    listIntakes: async (patientId) => (await queryPatient(table, patientId, prefixes.intake)).map(toStoredIntake),
    putEvent: put,
    getEvent: async (patientId, id) => {
      const kinds = ["lasting", "report"] as const;
      const items = await Promise.all(kinds.map((kind) => getItem(table, placeKey(patientId, { kind, id }))));
      const item = items.find((found) => found !== null) ?? null;
      return item === null ? null : toStoredEvent(item);
    },
    listEvents: async (patientId, reportsFrom) => {
      const [lasting, reports] = await Promise.all([
        queryPatient(table, patientId, prefixes.lasting),
        queryPatientFrom(table, patientId, { prefix: prefixes.report, from: reportsFrom }),
      ]);
      const events = [...lasting, ...reports].map(toStoredEvent);
      return events.toSorted((one, other) => (one.event.id < other.event.id ? -1 : 1));
    },
  };
}
