import { clinicDigest } from "../clinic/clinic-digest.ts";
import type { ClinicRepository, StoredClinicRecord } from "../clinic/clinic-repository.ts";

export function createMemoryClinicRepository(): ClinicRepository {
  const records = new Map<number, StoredClinicRecord>();
  return {
    putRecord: async (record) => {
      const stored = records.get(record.version);
      if (stored !== undefined) return clinicDigest(stored) === clinicDigest(record) ? "same" : "different";
      records.set(record.version, record);
      return "created";
    },
    listRecords: async () => [...records.values()].toSorted((one, other) => one.version - other.version),
  };
}
