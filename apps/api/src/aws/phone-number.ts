/** E.164: a plus and at most fifteen digits. */
const E164 = /^\+\d{7,15}$/;

/**
 * A number as somebody wrote it down, as SMS wants it.
 * @param countryCode such as +1, for a number that has none
 * @returns null where it is no phone number
 */
export const toPhoneNumber = (written: string, countryCode: string): string | null => {
  const digits = written.replaceAll(/[\s().\-/]/g, "");
  const withPlus = digits.startsWith("00") ? `+${digits.slice(2)}` : digits;
  const number = withPlus.startsWith("+") ? withPlus : countryCode + withPlus.replace(/^0/, "");
  return E164.test(number) ? number : null;
};
