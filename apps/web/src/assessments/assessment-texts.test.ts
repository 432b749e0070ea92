import { ASSESSMENT_SCRIPTS, FOUR_STAGES, INVALID_REASONS } from "@plumbline/clinical";
import { ASSESSMENT_SPOKEN_KEYS } from "@plumbline/session";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { sayLine } from "../i18n/say-line.ts";
import { TESTS } from "./assessment-place.ts";

describe.each(locales)("in %s", (locale) => {
  const messages = messagesFor(locale);
  const t = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
  const values = { text: "a", test: "tug", at: "chair", stage: "tandem", seconds: 4.2, side: "left", trial: 1 };

  test.each(ASSESSMENT_SPOKEN_KEYS)("what a guided test says has words: %s", (key) => {
    expect(sayLine(t, { key: `assessment.spoken.${key}`, values, priority: "guide" })).not.toContain("assessment.");
  });

  test("[ASSESS-02] a script is said word for word", () => {
    const text = ASSESSMENT_SCRIPTS.chair_stand_30s;
    expect(sayLine(t, { key: "assessment.spoken.text", values: { text }, priority: "guide" })).toBe(text);
  });

  test("[ASSESS-06] every reason, every test and every stage has words of its own", () => {
    expect(Object.keys(messages.assessment.reasons)).toEqual([...INVALID_REASONS]);
    expect(Object.keys(messages.assessment.names).toSorted()).toEqual([...TESTS].toSorted());
    expect(Object.keys(messages.assessment.live.stages)).toEqual([...FOUR_STAGES]);
  });

  test("[ASSESS-CS-05] 9 stands; most women of your age do 10 or more", () => {
    const score = t("assessment.score.chair_stand_30s", { score: 9 });
    const people = t("assessment.result.explain.people", { sex: "female" });
    expect(t("assessment.result.explain.mostMore", { score, people, most: 10 })).toBe(
      "9 stands; most women of your age do 10 or more.",
    );
  });

  test("[GEN-05] no text claims what a device would have to be cleared for", () => {
    const all = JSON.stringify([messages.assessment, messages.questionnaire]);
    expect(all).not.toMatch(/\b(treats|cures|cleared|accurate to)\b/iu);
  });
});
