import type { LocalDate } from "../calendar/local-date.ts";

/** MX-05: done in the clinic by a therapist. No item of the matrix: never prescribed, timed or advised. */
export const CLINIC_ENTRIES = ["soft_tissue", "electrical_stimulation", "heat", "cold"] as const;

export type ClinicEntryKind = (typeof CLINIC_ENTRIES)[number];

export type ClinicEntry = {
  readonly kind: ClinicEntryKind;
  readonly date: LocalDate;
  readonly area: string;
  readonly minutes: number;
  readonly note: string;
};

export type ClinicEntryProblem = "not-a-therapist" | "in-the-future" | "area-missing" | "minutes-out-of-range";

/** Minutes; a whole working day is no treatment. [E] */
const LONGEST = 120;

/** MX-05; empty when the entry may be kept. */
export const problemsOfClinicEntry = (
  { date, area, minutes }: ClinicEntry,
  by: "patient" | "therapist",
  today: LocalDate,
): readonly ClinicEntryProblem[] => [
  ...(by === "therapist" ? [] : (["not-a-therapist"] as const)),
  ...(date > today ? (["in-the-future"] as const) : []),
  ...(area.trim() === "" ? (["area-missing"] as const) : []),
  ...(Number.isFinite(minutes) && minutes > 0 && minutes <= LONGEST ? [] : (["minutes-out-of-range"] as const)),
];
