import { dayOf, isLasting, type LocalDate, type PatientStatus, readChart } from "@plumbline/clinical";
import type { Chart, ChartEntry } from "@plumbline/contracts";

/** When it happened, by the patient's clock. */
export const timeOfEntry = (entry: ChartEntry): string =>
  entry.is === "intake" ? entry.intake.completedAt : entry.event.at;

const dayOfEntry = (entry: ChartEntry): LocalDate => dayOf(timeOfEntry(entry));

const mayLock = (entry: ChartEntry): boolean => entry.is === "intake" || isLasting(entry.event);

/**
 * What was told since something about the patient's status has held without a break; the first of them began it. Empty
 * where it does not hold now.
 */
export const entriesWhile = (
  { entries, clinic }: Pick<Chart, "entries" | "clinic">,
  holds: (status: PatientStatus) => boolean,
): readonly ChartEntry[] => {
  const lasting = entries.filter(mayLock);
  const statusAfter = (count: number, last: ChartEntry) =>
    readChart(lasting.slice(0, count), dayOfEntry(last), clinic).status;
  const before = lasting.findLastIndex((entry, index) => !holds(statusAfter(index + 1, entry)));
  return lasting.slice(before + 1);
};
