import { createTranslator, IntlErrorCode } from "next-intl";
import { expect, test } from "vitest";
import { locales } from "./locales.ts";
import { messagesFor } from "./messages.ts";

type Texts = { readonly [key: string]: string | Texts };

const keysOf = (texts: Texts, parents: string): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [`${parents}${key}`] : keysOf(value, `${parents}${key}.`),
  );

// A text that cannot be read is shown as its key, and nothing fails before somebody looks.
test.each(locales)("every message in %s can be read", (locale) => {
  const messages = messagesFor(locale);
  const unreadable: string[] = [];
  const translate = createTranslator({
    locale,
    messages,
    onError: ({ code, message }) => {
      if (code === IntlErrorCode.INVALID_MESSAGE) unreadable.push(message);
    },
  });
  for (const key of keysOf(messages, "")) translate(key as Parameters<typeof translate>[0]);
  expect(unreadable).toEqual([]);
});
