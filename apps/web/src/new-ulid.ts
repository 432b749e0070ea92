/** Crockford's base 32, the alphabet of ULIDs. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_DIGITS = 10;

/**
 * A ULID: 48 bits of time, then 80 random bits, so that ids sort by their start.
 * @param startedAt milliseconds since 1970
 * @param random 16 bytes, of which five bits each are used
 */
export const newUlid = (startedAt: number, random: Uint8Array): string => {
  const time = Array.from(
    { length: TIME_DIGITS },
    (_, index) => ALPHABET[Math.floor(startedAt / 32 ** (TIME_DIGITS - 1 - index)) % 32],
  );
  const chance = Array.from(random.slice(0, 16), (byte) => ALPHABET[byte % 32]);
  return [...time, ...chance].join("");
};
