import { describe, expect, test } from "vitest";
import { answering } from "../testing/intake.ts";
import { CONSENTS, unheardConsents } from "./consents.ts";

const given = {
  ...answering({ consent: true }),
  replayConsent: true,
  emergencyContact: { name: "Tom Roth", reach: "030 1234567", hasAgreed: true },
};

describe("[CHO-22] what only the patient can give", () => {
  test("[INT-23] [INT-27] [INT-28] each needs a statement of its own", () => {
    expect(unheardConsents(given, [])).toEqual(["INT-23", "INT-27", "INT-28"]);
    for (const consent of CONSENTS) {
      expect(unheardConsents(given, [consent])).toEqual(CONSENTS.filter((other) => other !== consent));
    }
    expect(unheardConsents(given, CONSENTS)).toEqual([]);
  });

  test("a no, and what was not asked yet, needs none", () => {
    const refusing = { ...given, consent: false, replayConsent: false, emergencyContact: null };
    expect(unheardConsents(refusing, [])).toEqual([]);
    expect(unheardConsents({}, [])).toEqual([]);
  });
});
