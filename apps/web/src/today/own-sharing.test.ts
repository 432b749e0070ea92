import { changesSharingOnly } from "@plumbline/clinical";
import { fit } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { intakeOf } from "../intake/testing/answers.ts";
import { ownSharing } from "./own-sharing.ts";

const sharing = { replayConsent: true, emergencyContact: null };

test("[INT-27] [INT-28] what the patient shares changes nothing else", () => {
  const before = intakeOf(fit);
  const after = ownSharing(before, sharing);
  expect(after).toEqual({ ...before, version: 2, sharing });
  expect(changesSharingOnly(before, after)).toBe(true);
});

test("[CHO-22] what was said to the therapist is now the patient's own word, but for what was not asked here", () => {
  const before = { ...intakeOf(fit), heard: ["INT-23" as const, "INT-27" as const, "INT-28" as const] };
  expect(ownSharing(before, sharing).heard).toEqual(["INT-23"]);
});
