import { localTimeAt } from "../local-time-at.ts";

/** ISO 8601 with the offset of this machine's time zone. @param at milliseconds since 1970 */
export const localTime = (at: number): string =>
  // getTimezoneOffset counts minutes behind UTC, so east of it is negative.
  localTimeAt(at, -new Date(at).getTimezoneOffset());
