import { QUESTIONNAIRE } from "@plumbline/clinical";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { sayAnswer, sayOption, toCentimetres, toInches } from "./say-answer.ts";

const parts = QUESTIONNAIRE.flatMap(({ parts: own }) => own);

describe.each(locales)("in %s", (locale) => {
  const t = createTranslator({
    locale,
    messages: messagesFor(locale),
    namespace: "intake",
    onError: (error) => {
      throw error;
    },
  });

  test.each(
    parts.flatMap(({ field, answer }) =>
      "options" in answer ? answer.options.map((option) => [field, option] as const) : [],
    ),
  )("%s: %s has words", (field, option) => {
    expect(sayOption(t, field, option)).not.toContain("options.");
  });

  test.each(parts.flatMap((part) => (part.answer.kind === "number" ? [part] : [])))("a number of $field", (part) => {
    expect(sayAnswer(t, part, { [part.field]: 4 })).toContain("4");
    expect(sayAnswer(t, part, {})).toBe(t("unanswered"));
  });
});

test("[INT-05] inches come back as they were given", () => {
  for (const inches of [0, 0.5, 0.8, 1, 1.5, 2, 3.5, 11]) expect(toInches(toCentimetres(inches))).toBe(inches);
  expect(toCentimetres(1.6)).toBe(4.1);
});
