import { clinicRecord, instant, subject } from "@plumbline/contracts";
import { z } from "zod";
import { clinicDigest } from "../clinic/clinic-digest.ts";
import type { ClinicRepository, StoredClinicRecord } from "../clinic/clinic-repository.ts";
import { CLINIC_PARTITION, clinicKey, prefixes } from "./keys.ts";
import { queryBeginning } from "./query-all.ts";
import { getItem, type Item, putNewItem, type Table, textOf } from "./table.ts";

const stored = clinicRecord.omit({ decision: true }).extend({ at: instant, by: subject, reason: z.string() });

const toRecord = (item: Item): StoredClinicRecord => stored.parse(JSON.parse(textOf(item, "body")));

/** A line of the log is one item, written once; its key is its version, so that of two at once one is written. */
export function createDynamoClinicRepository(table: Table): ClinicRepository {
  return {
    putRecord: async (record) => {
      const key = clinicKey(record.version);
      if (await putNewItem(table, { ...key, body: { S: JSON.stringify(record) } })) return "created";
      const there = await getItem(table, key);
      return there !== null && clinicDigest(toRecord(there)) === clinicDigest(record) ? "same" : "different";
    },
    listRecords: async () => (await queryBeginning(table, CLINIC_PARTITION, prefixes.number)).map(toRecord),
  };
}
