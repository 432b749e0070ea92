import { createHash, randomBytes } from "node:crypto";

/** Crockford's base 32, the alphabet of ULIDs: without I, L, O and U, which are misread. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_DIGITS = 10;
const CHANCE_DIGITS = 16;

/** 32 divides 256, so the remainder favours no letter. */
export function randomLetters(length: number): string {
  return Array.from(randomBytes(length), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

function timeLetters(milliseconds: number): string {
  const letters = Array.from(
    { length: TIME_DIGITS },
    (_, index) => ALPHABET[Math.floor(milliseconds / 32 ** (TIME_DIGITS - 1 - index)) % 32],
  );
  return letters.join("");
}

/** @param now milliseconds since 1970 */
export function newUlid(now: number): string {
  return timeLetters(now) + randomLetters(CHANCE_DIGITS);
}

/** The first ULID of a moment: every one that is made then or later sorts after it. @param from milliseconds since 1970 */
export function firstUlidFrom(from: number): string {
  return timeLetters(Math.max(0, from)) + "0".repeat(CHANCE_DIGITS);
}

/** The same ULID for the same thing at the same moment. @param at milliseconds since 1970 */
export function ulidOf(at: number, thing: string): string {
  const digest = createHash("sha256").update(thing).digest().subarray(0, CHANCE_DIGITS);
  return timeLetters(at) + Array.from(digest, (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}
