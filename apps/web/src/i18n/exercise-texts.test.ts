import { type Change, catalogue, EXERCISE_IDS } from "@plumbline/exercises";
import type { CheckId } from "@plumbline/motion";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import en from "../../messages/en.json";
import { postureOf } from "../session/prepare/posture-of.ts";
import { locales } from "./locales.ts";
import { messagesFor } from "./messages.ts";

const checkIds: readonly CheckId[] = [...new Set<CheckId>([...catalogue.flatMap(({ spec }) => spec.checks), "FC-08"])];
const variationsIn = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => ("variation" in change ? [change.variation] : []));

test("English has texts for the exercises of the catalogue, and for no other", () => {
  expect(Object.keys(en.exercises)).toEqual([...EXERCISE_IDS]);
  expect(Object.keys(en.checks).toSorted()).toEqual(checkIds.toSorted());
  expect(Object.keys(en.desk.checks).toSorted()).toEqual(checkIds.toSorted());
});

describe.each(locales)("in %s", (locale) => {
  const messages = messagesFor(locale);
  const t = createTranslator({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });

  describe.each(catalogue)("$id", (exercise) => {
    const { id, category, spec, equipment, support, distance, progressTo, regressTo } = exercise;
    const texts = messages.exercises[id];
    const [view] = spec.views;

    test("has a name, and one sentence a step", () => {
      expect(texts.name.length).toBeGreaterThan(0);
      const steps = Object.entries(texts.instructions);
      expect(steps.map(([number]) => Number(number))).toEqual(steps.map((_, index) => index + 1));
      for (const [, words] of steps) expect(words).toMatch(/^[^.]+\.$/);
      expect(t(`categories.${category}`).length).toBeGreaterThan(0);
    });

    test("has a cue and a meaning for each of its checks", () => {
      for (const check of [...spec.checks, "FC-08"] as const) {
        expect(t(`checks.${check}.cue`)).toMatch(/\.$/);
        expect(t(`checks.${check}.meaning`)).toMatch(/\.$/);
      }
    });

    test("has a text for each of its variations, and for no other", () => {
      expect(Object.keys(texts.variations).toSorted()).toEqual(variationsIn([...progressTo, ...regressTo]).toSorted());
    });

    test("says how its place is set up", () => {
      const turn = t("place.turn", { posture: postureOf(exercise), view });
      expect(turn).toMatch(view === "side" ? /your side to the camera\.$/ : /facing the camera\.$/);
      expect(t(`place.distance.${distance}`)).toMatch(
        distance === "D1" ? /2\.5 to 3\.5 meters/ : /1\.5 to 2\.5 meters/,
      );
      for (const item of equipment) expect(t(`place.equipment.${item}`)).toMatch(/\.$/);
      if (support !== "none") expect(t(`place.support.${support}`)).toMatch(/\.$/);
    });

    test("[EX-REFUSE] refuses a view that it does not count in by naming the recommended one", () => {
      const said = `${t("notMeasurable.wrong-view.what")} ${t("notMeasurable.wrong-view.mend", { view })}`;
      expect(said).toBe(`I can't measure this from here. Please turn to the ${view}.`);
    });
  });
});
