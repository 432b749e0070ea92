const MINUTE = 60_000;

const two = (value: number): string => String(Math.abs(value)).padStart(2, "0");

/** A moment by the clock of a time zone, ISO 8601. @param at milliseconds since 1970 @param offset minutes east of UTC */
export const localTimeAt = (at: number, offset: number): string => {
  const there = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  return `${there}${offset < 0 ? "-" : "+"}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
};
