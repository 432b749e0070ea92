import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { patientIn } from "../testing/status.ts";
import { problemsOfClinicEntry } from "./clinic-entries.ts";
import { answerToLogged, offeredActivities, offeredInstead } from "./offered-activities.ts";

describe("[MX-04] a knee replacement", () => {
  test("puts walking where jogging would be, and only there", () => {
    const flags = new Set(["F_TKR"] as const);
    expect(offeredInstead("jogging", flags)).toBe("walking");
    expect(offeredInstead("hiking", flags)).toBe("hiking");
    expect(offeredInstead("jogging", new Set())).toBe("jogging");
  });

  test("offers walking once", () => {
    const offered = offeredActivities(patientIn("A", "F_TKR")).map(({ item }) => item);
    expect(offered.filter((item) => item === "walking")).toHaveLength(1);
    expect(offered).not.toContain("jogging");
    expect(offered).toContain("racquet_sports");
  });
});

test("[MX-02] what is blocked is not offered", () => {
  expect(offeredActivities(patientIn("B", "F_FALL")).map(({ item }) => item)).not.toContain("racquet_sports");
  expect(offeredActivities(patientIn("HOLD"))).toEqual([]);
});

test("[LOG-02] [MX-00] what was done is accepted; what is blocked is answered with its reason, and no praise", () => {
  expect(answerToLogged("golf", patientIn("A"))).toEqual({
    mayPraise: false,
    text: "This can overload or twist your spine, or carries a high risk of a fall.",
  });
  expect(answerToLogged("walking", patientIn("A"))).toEqual({ mayPraise: true, text: null });
  expect(answerToLogged("jogging", patientIn("A"))).toEqual({ mayPraise: true, text: null });
});

describe("[MX-05] a clinic entry", () => {
  const today = localDate("2026-03-10");
  const entry = { kind: "heat", date: today, area: "lower back", minutes: 15, note: "" } as const;

  test("is the therapist's only", () => {
    expect(problemsOfClinicEntry(entry, "therapist", today)).toEqual([]);
    expect(problemsOfClinicEntry(entry, "patient", today)).toEqual(["not-a-therapist"]);
  });

  test("has a day that was, an area and minutes", () => {
    const wrong = { ...entry, date: localDate("2026-03-11"), area: " ", minutes: 0 };
    expect(problemsOfClinicEntry(wrong, "therapist", today)).toEqual([
      "in-the-future",
      "area-missing",
      "minutes-out-of-range",
    ]);
    expect(problemsOfClinicEntry({ ...entry, minutes: 120 }, "therapist", today)).toEqual([]);
    expect(problemsOfClinicEntry({ ...entry, minutes: 121 }, "therapist", today)).toEqual(["minutes-out-of-range"]);
    expect(problemsOfClinicEntry({ ...entry, minutes: Number.NaN }, "therapist", today)).toHaveLength(1);
  });
});
