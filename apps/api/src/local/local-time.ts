const two = (value: number): string => String(Math.abs(value)).padStart(2, "0");

/** ISO 8601 with the offset of this machine's time zone. @param at milliseconds since 1970 */
export const localTime = (at: number): string => {
  // getTimezoneOffset counts minutes behind UTC, so east of it is negative.
  const offset = -new Date(at).getTimezoneOffset();
  const here = new Date(at + offset * 60_000).toISOString().slice(0, 19);
  return `${here}${offset < 0 ? "-" : "+"}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
};
