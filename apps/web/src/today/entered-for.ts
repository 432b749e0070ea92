import { changesSharingOnly } from "@plumbline/clinical";
import type { Chart, ChartEntry, Intake } from "@plumbline/contracts";

type IntakeEntry = Extract<ChartEntry, { readonly is: "intake" }>;

/**
 * Who entered the answers that count, where it was a therapist; null where the patient did. Whoever changes only what is
 * shared has entered no answers (INT-27, INT-28).
 * @param newest also what waits on this device
 */
export const enteredFor = ({ entries }: Pick<Chart, "entries">, newest: Intake | null): IntakeEntry | null => {
  const intakes = entries.filter((entry) => entry.is === "intake");
  const author = intakes.findLast((entry, index) => {
    const before = intakes[index - 1];
    return before === undefined || !changesSharingOnly(before.intake, entry.intake);
  });
  if (author === undefined || author.by.role === "patient") return null;
  const isNewest = newest === null || newest.version <= author.intake.version;
  return isNewest || changesSharingOnly(author.intake, newest) ? author : null;
};
