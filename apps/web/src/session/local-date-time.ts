const two = (value: number): string => String(Math.abs(value)).padStart(2, "0");

/** ISO 8601 with the offset of where the patient is: "2026-10-04T09:05:00+02:00". */
export const localDateTime = (date: Date): string => {
  // getTimezoneOffset counts minutes behind UTC, so east of it is negative.
  const offset = -date.getTimezoneOffset();
  const day = [String(date.getFullYear()).padStart(4, "0"), two(date.getMonth() + 1), two(date.getDate())].join("-");
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
  return `${day}T${time}${offset < 0 ? "-" : "+"}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
};
