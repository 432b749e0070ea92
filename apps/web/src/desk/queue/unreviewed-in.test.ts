import { expect, test } from "vitest";
import { caseloadPatient } from "../testing/caseload-patient.ts";
import { unreviewedIn } from "./unreviewed-in.ts";

test("[REV-01] whose sessions have waited longest comes first; whose were all looked at does not come", () => {
  const patients = [
    caseloadPatient("Seen", {}),
    caseloadPatient("Since noon in Berlin", { unreviewed: { count: 1, since: "2026-10-03T12:00:00+02:00" } }),
    caseloadPatient("Since noon in New York", { unreviewed: { count: 4, since: "2026-10-03T12:00:00-04:00" } }),
    caseloadPatient("Since the day before", { unreviewed: { count: 2, since: "2026-10-02T20:00:00-04:00" } }),
  ];
  expect(unreviewedIn(patients).map(({ name, unreviewed }) => [name, unreviewed.count])).toEqual([
    ["Since the day before", 2],
    ["Since noon in Berlin", 1],
    ["Since noon in New York", 4],
  ]);
});
