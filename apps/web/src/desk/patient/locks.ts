import type { LocalDate } from "@plumbline/clinical";
import { decideEvent, isTherapistEvent, type Lock, readChart } from "@plumbline/clinical";
import type { Chart, ChartEntry } from "@plumbline/contracts";
import { entriesWhile, timeOfEntry } from "./lasting.ts";

/** A lock, with all that asked for it since it began. */
export type LockStory = {
  /** When it began, by the patient's clock. */
  readonly since: string;
  readonly causes: readonly ChartEntry[];
};

type Locked = Pick<Chart, "entries" | "clinic">;

const lockBy = (entry: ChartEntry, chart: Locked, today: LocalDate): Lock => {
  if (entry.is === "intake") return readChart([entry], today, chart.clinic).status.tier === "HOLD" ? "all" : "none";
  if (isTherapistEvent(entry.event)) {
    return entry.event.kind === "tier-set" && entry.event.tier === "HOLD" ? "all" : "none";
  }
  return decideEvent(entry.event, readChart(chart.entries, today, chart.clinic).context).lock;
};

const storyOf = (during: readonly ChartEntry[], lock: Lock, chart: Locked, today: LocalDate): LockStory | null => {
  const [first] = during;
  if (first === undefined) return null;
  return { since: timeOfEntry(first), causes: during.filter((entry) => lockBy(entry, chart, today) === lock) };
};

/** TIER-01, PAIN-05: why nothing may be done, and since when; null where no HOLD is in force. */
export const holdStory = (chart: Locked, today: LocalDate): LockStory | null =>
  storyOf(
    entriesWhile(chart, ({ tier }) => tier === "HOLD"),
    "all",
    chart,
    today,
  );

/** FALL-11: why standing work is locked, and since when; null where it is not. */
export const standingLockStory = (chart: Locked, today: LocalDate): LockStory | null =>
  storyOf(
    entriesWhile(chart, ({ standingLock }) => standingLock !== null),
    "standing",
    chart,
    today,
  );

/** Whether clearing the hold would end it: not where a therapist has set the tier to HOLD (TIER-06). */
export const isHoldByTier = (chart: Locked, today: LocalDate): boolean =>
  readChart(chart.entries, today, chart.clinic).status.tier === "HOLD" &&
  readChart(chart.entries, today, chart.clinic).decidedTier !== "HOLD";
