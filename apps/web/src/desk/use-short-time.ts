import { useFormatter } from "next-intl";
import { wallClock } from "./wall-clock.ts";

/** A patient's time as their own clock showed it: "28 Nov, 14:32". */
export const useShortTime = (): ((localTime: string) => string) => {
  const format = useFormatter();
  return (localTime) =>
    format.dateTime(wallClock(localTime), {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
};

/** A moment as the clock shows it here: "28 Nov, 14:32". */
export const useTimeHere = (): ((instant: string) => string) => {
  const format = useFormatter();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (instant) =>
    format.dateTime(new Date(instant), {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    });
};

/** A day of the patient's calendar without its year: "28 Nov". */
export const useDayOfYear = (): ((day: string) => string) => {
  const format = useFormatter();
  return (day) => format.dateTime(wallClock(`${day}T00:00:00Z`), { day: "numeric", month: "short" });
};

/** A day of the patient's calendar: "28 Nov 2026". */
export const useShortDay = (): ((day: string) => string) => {
  const format = useFormatter();
  return (day) => format.dateTime(wallClock(`${day}T00:00:00Z`), { day: "numeric", month: "short", year: "numeric" });
};
