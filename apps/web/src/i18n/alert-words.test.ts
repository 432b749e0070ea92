import { ALERTS } from "@plumbline/clinical";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { locales } from "./locales.ts";
import { messagesFor } from "./messages.ts";

/** What a therapist reads. */
const PROFESSIONS_OWN = /fracture|femur|vertebral|prescriber|imaging|hold\b|tier|red flag|f_[a-z]+|decline|adherence/i;

describe.each(locales)("what was sent, as the patient reads it, in %s", (locale) => {
  const messages = messagesFor(locale);
  const t = createTranslator({ locale, messages, namespace: "sentWords" });

  test.each(Object.keys(ALERTS))("[%s] is in the patient's own words", (code) => {
    const text: string = Object.entries(messages.sentWords.of).find(([known]) => known === code)?.[1] ?? "";
    expect(text).not.toBe("");
    const rules = [...text.matchAll(/([A-Z0-9]+(?:_[A-Z0-9]+)+|other) \{/g)].map(([, rule]) => rule ?? "");
    for (const rule of rules.length === 0 ? ["other"] : rules) {
      expect(t(`of.${code}` as "of.ALERT-01", { rule })).not.toMatch(PROFESSIONS_OWN);
    }
  });

  test("[ALERT-11] [ALERT-12] says which of its reasons it was", () => {
    const saysOf = (code: "ALERT-11" | "ALERT-12", rule: string) => t(`of.${code}`, { rule });
    const reasons = ["PROG_09", "PROG_10", "FALL_07"].map((rule) => saysOf("ALERT-11", rule));
    expect(new Set(reasons).size).toBe(3);
    expect(saysOf("ALERT-12", "ASSESS_CS_06")).not.toBe(saysOf("ALERT-12", "ALERT_12"));
  });
});
