import type { CaseloadPatient } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { caseloadPatient } from "../testing/caseload-patient.ts";
import { byTriage } from "./by-triage.ts";

const patient = (
  name: string,
  triage: CaseloadPatient["review"]["triage"],
  lastSessionAt: string | null,
): CaseloadPatient => {
  const fresh = caseloadPatient(name, { lastSessionAt });
  return { ...fresh, review: { ...fresh.review, triage } };
};

test("[REV-03] red before amber before green; then the newest session, then the name", () => {
  const patients = [
    patient("Green", "green", "2026-10-09T09:00:00+02:00"),
    patient("Red, never trained", "red", null),
    patient("Amber", "amber", "2026-10-04T09:00:00+02:00"),
    patient("Red", "red", "2026-10-01T09:00:00+02:00"),
    patient("Also green", "green", "2026-10-09T09:00:00+02:00"),
  ];
  expect(patients.toSorted(byTriage).map(({ name }) => name)).toEqual([
    "Red",
    "Red, never trained",
    "Amber",
    "Also green",
    "Green",
  ]);
});
