import { useFormatter } from "next-intl";

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant as the day it is here. */
export const useLocalDay = (): ((instant: string) => string) => {
  const format = useFormatter();
  return (instant) =>
    format.dateTime(new Date(instant), { day: "numeric", month: "long", year: "numeric", timeZone: timeZone() });
};

/** An instant as the day and time it is here. */
export const useLocalTime = (): ((instant: string) => string) => {
  const format = useFormatter();
  return (instant) =>
    format.dateTime(new Date(instant), {
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: timeZone(),
    });
};
