import type { LocalDate } from "@plumbline/clinical";
import { useFormatter } from "next-intl";

/** A day of the patient in words. It has no time zone: it is shown as it was written. */
export const useDay = (): ((day: LocalDate) => string) => {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
};
