import { CLINIC_NUMBERS, dayAt, firstDayOfChange, isAllowedNumber, lastValueOf } from "@plumbline/clinical";
import type { ClinicChangeRequest } from "@plumbline/contracts";
import { toInstant } from "../instant.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { clinicDigest } from "./clinic-digest.ts";
import type { ClinicRepository, StoredClinicRecord } from "./clinic-repository.ts";

type Parts = { readonly clinic: ClinicRepository; readonly now: () => number };
type Asked = { readonly version: number; readonly by: string; readonly change: ClinicChangeRequest };
type Changed = { readonly isNew: boolean; readonly record: StoredClinicRecord };

/** Minutes east of UTC where it is latest. */
const LATEST_ZONE = 14 * 60;

/**
 * GEN-07: writes the version that follows the newest one into the clinic's log, if its value is within its bounds. Sent again
 * it changes nothing; of two who write at once, one is told to look again.
 */
export async function changeNumber(
  { clinic, now }: Parts,
  { version, by, change }: Asked,
): Promise<Outcome<Changed, "clinic-number-changed" | "clinic-number-refused">> {
  const { number, value, reason } = change;
  const records = await clinic.listRecords();
  const was = lastValueOf(
    records.filter((record) => record.version < version),
    number,
  );
  const from = firstDayOfChange(dayAt(now(), LATEST_ZONE));
  const record = { version, number, was, value, from, at: toInstant(now()), by, reason };
  const earlier = records.find((stored) => stored.version === version);
  if (earlier !== undefined) return whatIsThere(earlier, record);
  if (version !== records.length + 1) return refused("clinic-number-changed");
  if (!isAllowedNumber(number, value) || value === was) {
    return refused("clinic-number-refused", [{ item: number, rules: [CLINIC_NUMBERS[number].rule, "GEN-07"] }]);
  }
  if ((await clinic.putRecord(record)) === "created") return done({ isNew: true, record });
  // Somebody was faster by a moment.
  const stored = (await clinic.listRecords()).find((other) => other.version === version);
  return stored === undefined ? refused("clinic-number-changed") : whatIsThere(stored, record);
}

const whatIsThere = (stored: StoredClinicRecord, record: StoredClinicRecord) =>
  clinicDigest(stored) === clinicDigest(record)
    ? done({ isNew: false, record: stored })
    : refused("clinic-number-changed");
