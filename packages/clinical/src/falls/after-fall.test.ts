import { describe, expect, test } from "vitest";
import { gate } from "../gating/gate.ts";
import { patientIn } from "../testing/status.ts";
import { contactForFall, fallSetUpTexts } from "./fall-messages.ts";
import { changeLock, standingLockAfter } from "./standing-lock.ts";

describe("[FALL-11] the lock", () => {
  test("comes with a fall, and stays through what is none", () => {
    expect(standingLockAfter(null, "standing")).toEqual({ mayDoSeatedWork: false });
    expect(standingLockAfter(null, "none")).toBeNull();
    expect(standingLockAfter({ mayDoSeatedWork: true }, "none")).toEqual({ mayDoSeatedWork: true });
    expect(standingLockAfter({ mayDoSeatedWork: true }, "standing")).toEqual({ mayDoSeatedWork: false });
  });

  test("is changed by the therapist only with a note", () => {
    expect(changeLock({ says: "unlock", note: " " })).toEqual({
      kind: "refused",
      rule: "FALL-11",
      what: "note-missing",
    });
    expect(changeLock({ says: "unlock", note: "Seen at home." })).toEqual({ kind: "changed", lock: null });
    expect(changeLock({ says: "seated-work-allowed", note: "By phone." })).toEqual({
      kind: "changed",
      lock: { mayDoSeatedWork: true },
    });
  });

  test("locks what is done standing", () => {
    const status = { ...patientIn("A"), standingLock: standingLockAfter(null, "standing") };
    expect(gate("march", status).rules).toEqual(["FALL-11"]);
  });
});

describe("[FALL-12] the set-up", () => {
  const ruth = { name: "Ruth", reach: "555-0100", hasAgreed: true };

  test("says that nobody calls an ambulance", () => {
    const texts = fallSetUpTexts({ replayConsent: false, emergencyContact: ruth });
    expect(texts).toEqual(["Plumbline cannot call emergency services."]);
  });

  test("[INT-28] and that only the therapist is told where nobody else is named", () => {
    expect(fallSetUpTexts({ replayConsent: false, emergencyContact: null })).toHaveLength(2);
  });

  test("[FALL-05] the contact is told of a possible fall, and of nothing else", () => {
    const choices = { replayConsent: false, emergencyContact: ruth };
    expect(contactForFall([{ id: "ALERT-01" }], choices)).toBe(ruth);
    expect(contactForFall([{ id: "ALERT-11" }, { id: "ALERT-01" }], choices)).toBe(ruth);
    expect(contactForFall([{ id: "ALERT-02" }], choices)).toBeNull();
    expect(contactForFall([{ id: "ALERT-01" }], { ...choices, emergencyContact: null })).toBeNull();
  });
});
