import { expect, test } from "vitest";
import { FLAGS } from "./flag.ts";
import { FLAG_TEXTS } from "./flag-texts.ts";

test("every flag has words of its own, for the patient whole sentences", () => {
  const texts = FLAGS.map((flag) => FLAG_TEXTS[flag]);
  expect(new Set(texts.map(({ therapist }) => therapist)).size).toBe(FLAGS.length);
  expect(new Set(texts.map(({ patient }) => patient)).size).toBe(FLAGS.length);
  for (const { therapist, patient } of texts) {
    expect(therapist).toMatch(/^[A-Z]\w+/u);
    expect(patient).toMatch(/^(Your?|A|It|Reminders)\b.+\.$/u);
  }
});
