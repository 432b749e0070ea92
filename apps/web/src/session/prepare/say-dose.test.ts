import { catalogue, type Dose, holds, holdsEach, minutes, repetitions, repetitionsEach } from "@plumbline/exercises";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { locales } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { sayDose } from "./say-dose.ts";

const translatorOf = (locale: (typeof locales)[number]) =>
  createTranslator({
    locale,
    messages: messagesFor(locale),
    namespace: "doses",
    onError: (error) => {
      throw error;
    },
  });

test.each<readonly [Dose, string]>([
  [repetitions(2, 10, 15), "2 sets of 10 to 15"],
  [repetitions(1, 5), "1 set of 5"],
  [repetitionsEach(2, 8), "2 sets of 8 on each side"],
  [holdsEach(3, 30), "3 sets: hold 30 seconds on each side"],
  [holds(1, 5, 10), "1 set: hold 5 times 10 seconds"],
  [holds(2, 1, 20), "2 sets: hold 20 seconds"],
  [minutes(2, 5), "2 to 5 minutes"],
  [minutes(1), "1 minute"],
  [minutes(3), "3 minutes"],
])("a dose is said as %#: %o", (dose, words) => {
  expect(sayDose(translatorOf("en"), dose)).toBe(words);
});

describe.each(locales)("in %s", (locale) => {
  test.each(catalogue)("every dose of $id can be said", ({ dose }) => {
    for (const one of Object.values(dose)) {
      if (one !== null) expect(sayDose(translatorOf(locale), one)).toMatch(/\d/);
    }
  });
});
