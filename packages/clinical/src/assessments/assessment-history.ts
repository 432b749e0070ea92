import { dayOf } from "../calendar/day-of.ts";
import { daysBetween, type LocalDate } from "../calendar/local-date.ts";
import type { ChartEvent } from "../chart/chart-event.ts";
import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";
import type { AssessmentResult, TestName } from "./assessment-result.ts";
import { isRetestDue } from "./retest.ts";

/** A test that was done on a day of the patient. */
export type PastTest = { readonly day: LocalDate; readonly result: AssessmentResult };

/** Of a chart only the events speak of tests. */
type Entry = { readonly is: "intake" } | { readonly is: "event"; readonly event: ChartEvent };

/** Oldest first, by the day on which they were done; of one day in the order in which they became known. */
export const pastTests = (chart: readonly Entry[]): readonly PastTest[] =>
  chart
    .flatMap((entry) =>
      entry.is === "event" && entry.event.kind === "assessment"
        ? [{ day: dayOf(entry.event.at), result: entry.event.result }]
        : [],
    )
    .toSorted((one, other) => daysBetween(other.day, one.day));

/** ASSESS-06: an invalid test is kept, and never compared with. */
const validOnes = (past: readonly PastTest[], test: TestName): readonly PastTest[] =>
  past.filter(({ result }) => result.test === test && result.validity === "valid");

/** ASSESS-CS-06: what a new result is compared with; null where it is the first. */
export const firstValidScore = (past: readonly PastTest[], test: TestName): number | null =>
  validOnes(past, test).find(({ result }) => result.score !== null)?.result.score ?? null;

/** ASSESS-04. `last`: the newest valid one. */
export type Retest = { readonly last: PastTest | null; readonly isDue: boolean };

export const retestOf = (
  past: readonly PastTest[],
  test: TestName,
  today: LocalDate,
  numbers: Pick<ClinicNumbers, "retestDays">,
): Retest => {
  const last = validOnes(past, test).at(-1) ?? null;
  return { last, isDue: isRetestDue(last === null ? null : daysBetween(last.day, today), numbers) };
};
