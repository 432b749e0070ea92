/** Their order says nothing. */
const SETS = ["flags", "alerts"];

/** A mean of times is told in tenths (COM-5); a case may give it more finely, or rounded. Every other number is exact. */
const MEANS = ["meanLeft", "meanRight"];
const ONE_TENTH = 0.1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The specification writes names with blanks ("not met"), cases with underscores. */
const asName = (text: string): string => text.replaceAll(" ", "_");

const isSameSet = (expected: readonly unknown[], actual: readonly unknown[]): boolean =>
  expected.every((wanted) => actual.some((found) => isAsExpected(wanted, found))) &&
  actual.every((found) => expected.some((wanted) => isAsExpected(wanted, found)));

const isSameList = (expected: readonly unknown[], actual: readonly unknown[]): boolean =>
  expected.length === actual.length && expected.every((wanted, index) => isAsExpected(wanted, actual[index]));

/** What the case does not speak of may be anything. */
const isAsExpected = (expected: unknown, actual: unknown, name = ""): boolean => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return false;
    return SETS.includes(name) ? isSameSet(expected, actual) : isSameList(expected, actual);
  }
  if (isObject(expected)) {
    return (
      isObject(actual) && Object.entries(expected).every(([key, wanted]) => isAsExpected(wanted, actual[key], key))
    );
  }
  if (typeof expected === "number" && typeof actual === "number") {
    return MEANS.includes(name) ? Math.abs(expected - actual) < ONE_TENTH : expected === actual;
  }
  if (typeof expected === "string" && typeof actual === "string") return asName(expected) === asName(actual);
  return expected === actual;
};

/** Of the actual values those that the case speaks of. */
export const spokenOf = (expected: unknown, actual: unknown): unknown => {
  if (!isObject(expected) || !isObject(actual)) return actual;
  return Object.fromEntries(Object.entries(expected).map(([key, wanted]) => [key, spokenOf(wanted, actual[key])]));
};

/** The names of what differs; of an object of many the names within. */
export const differences = (
  expected: Readonly<Record<string, unknown>>,
  actual: Readonly<Record<string, unknown>>,
): readonly string[] =>
  Object.entries(expected).flatMap(([key, wanted]) => {
    const found = actual[key];
    if (isObject(wanted) && isObject(found)) return differences(wanted, found).map((name) => `${key}.${name}`);
    return isAsExpected(wanted, found, key) ? [] : [key];
  });
