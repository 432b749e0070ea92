import { catalogue } from "@plumbline/exercises";
import { SPOKEN_KEYS } from "@plumbline/session";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "../../messages/en.json";
import { locales } from "./locales.ts";
import { messagesFor } from "./messages.ts";
import { sayLine } from "./say-line.ts";

const values = {
  seconds: 5,
  minutes: 2,
  count: 3,
  done: 1,
  holds: 5,
  side: "left",
  view: "side",
  how: "leg",
  set: 1,
  sets: 2,
} as const;
const checks = [...new Set([...catalogue.flatMap(({ spec }) => spec.checks), "FC-08"] as const)];
const reasons = Object.keys(en.notMeasurable);
const keys = [
  ...SPOKEN_KEYS.map((key) => `spoken.${key}`),
  ...checks.map((check) => `checks.${check}.cue`),
  ...reasons.map((reason) => `notMeasurable.${reason}.mend`),
];

describe.each(locales)("every line that a session can say, in %s", (locale) => {
  const translate = createTranslator({
    locale,
    messages: messagesFor(locale),
    onError: (error) => {
      throw error;
    },
  });

  test.each(keys)("%s", (key) => {
    const words = sayLine(translate, { key, values, priority: "guide" });
    expect(words).not.toContain(key);
    expect(words.length).toBeGreaterThan(0);
  });

  test("[EX-REFUSE] a wrong view is refused with the reason and the way to mend it", () => {
    const say = (view: string) =>
      sayLine(translate, { key: "notMeasurable.wrong-view.mend", values: { view }, priority: "guide" });
    expect(say("side")).toBe("I can't measure this from here. Please turn to the side.");
    expect(say("front")).toBe("I can't measure this from here. Please turn to the front.");
  });
});
