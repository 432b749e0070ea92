import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import en from "../../../messages/en.json";
import { decided, fallRiskTest, fallWith, intakeEntry, strongPain, told } from "../testing/example-chart.ts";
import { noteOf, sayEntry } from "./say-event.ts";

const t = createTranslator({ locale: "en", messages: en, namespace: "deskRecord" });
const at = "2026-10-04T09:00";
const nobody = {
  fall: "no",
  chestPain: false,
  fainting: false,
  weaknessOrNumbness: false,
  bladderOrBowel: false,
} as const;
const say = (entry: Parameters<typeof sayEntry>[1]) => sayEntry(t, entry, (id) => `<${id}>`);

test.each([
  [intakeEntry(), "Intake, version 1"],
  [strongPain(at), "Pain 9 of 10 during exercise, back, sudden"],
  [told(at, { kind: "daily-check", answers: { ...nobody, suddenPain: null } }), "Daily question: nothing to report"],
  [
    told(at, {
      kind: "daily-check",
      answers: { ...nobody, fall: "hurt", fainting: true, suddenPain: { site: "hip", score: 6 } },
    }),
    "Daily question: a fall, hurt, fainting, sudden hip pain 6 of 10",
  ],
  [told(at, { kind: "health-change", what: "hospital-stay" }), "Told by the patient: a stay in hospital"],
  [fallWith(at, "fallen_ok"), "Fall: fell, but is OK"],
  [fallRiskTest(at), "30-second chair stand: 7, fall-risk range"],
  [told(at, { kind: "unlock-request", item: "squat" }), "Asks to unlock <squat>"],
  [decided(at, { kind: "tier-set", tier: "C", reason: "x" }), "Tier set to C"],
  [decided(at, { kind: "lock-changed", says: "unlock", note: "x" }), "Lock after a fall ended"],
  [
    decided(at, {
      kind: "clinic-entry",
      entry: "soft_tissue",
      date: "2026-10-04",
      area: "neck",
      minutes: 10,
      note: "",
    }),
    "In the clinic: soft tissue work, neck, 10 min",
  ],
])("%#: every kind of entry is told in one line", (entry, words) => expect(say(entry)).toBe(words));

test("[FALL-05] a fall that nobody has answered says so, with the seconds", () => {
  const alarm = told(at, {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "vanished",
    answered: null,
    elapsed: 30,
    exercise: null,
  });
  expect(say(alarm)).toBe("Possible fall: no answer at 30 s");
});

test("the words that were kept with it", () => {
  expect(noteOf(decided(at, { kind: "tier-set", tier: "C", reason: "Unsteady." }))).toBe("Unsteady.");
  expect(noteOf(decided(at, { kind: "hold-cleared", note: "Seen." }))).toBe("Seen.");
  expect(noteOf(intakeEntry())).toBe("");
});
