import { describe, expect, test } from "vitest";
import type { Flag } from "../screening/flag.ts";
import { alertsOfTold, decideTold } from "../testing/decide-told.ts";
import { eventContext } from "../testing/event-context.ts";
import { decidePainEvent, type EventContext } from "./decide-event.ts";

const context = (known: Partial<Omit<EventContext, "flags">> = {}, ...flags: readonly Flag[]): EventContext =>
  eventContext({ ...known, flags: new Set(flags) });

const pain = {
  kind: "pain",
  phase: "after",
  score: 3,
  site: "other",
  onset: "usual",
  exercise: "march",
  sessionId: null,
} as const;
const nothing = { alerts: [], lock: "none", flags: [], isPainfulDay: false };

describe("[PAIN-03] a pain", () => {
  test("below every level changes nothing", () => {
    expect(decideTold(pain)).toEqual(nothing);
  });

  test("of 8 locks all, and is urgent", () => {
    expect(decideTold({ ...pain, score: 8 })).toMatchObject({ lock: "all", alerts: [{ id: "ALERT-03" }] });
  });

  test("names the exercise, or that none is known", () => {
    expect(alertsOfTold({ ...pain, score: 4 })).toEqual([["ALERT-06", "PAIN-03", "March stopped, pain 4."]]);
    expect(alertsOfTold({ ...pain, score: 4, exercise: null })).toEqual([
      ["ALERT-06", "PAIN-03", "Exercise stopped, pain 4."],
    ]);
  });

  test("is held against this patient's usual pain and own level", () => {
    expect(alertsOfTold(pain, context({ painBaseline: 1 }))).toHaveLength(1);
    expect(alertsOfTold(pain, context({ personalStop: 3 }))).toHaveLength(1);
    expect(alertsOfTold(pain, context({ painBaseline: 2, personalStop: 5 }))).toEqual([]);
  });

  test("in the thigh names the watched medicines, where they are watched", () => {
    const thigh = { ...pain, site: "thigh", onset: "new" } as const;
    const known = { boneMedicines: ["bisphosphonate", "other", "denosumab"] } as const;
    expect(alertsOfTold(thigh, context(known, "F_AFF_WATCH"))[0]?.[2]).toContain("pain on bisphosphonate, denosumab:");
    expect(alertsOfTold(thigh, context({}, "F_AFF_WATCH"))[0]?.[2]).toContain("pain on bisphosphonate or denosumab:");
    expect(alertsOfTold(thigh, context(known))[0]?.[0]).toBe("ALERT-05");
  });

  test("[PAIN-04] before a session makes a painful day, and raises no alert", () => {
    expect(decideTold({ ...pain, phase: "before", score: 4 })).toEqual({ ...nothing, isPainfulDay: true });
    expect(decideTold({ ...pain, phase: "before", score: 3 })).toEqual(nothing);
    expect(decideTold({ ...pain, score: 4 }).isPainfulDay).toBe(false);
  });

  test("is decided alike for the screen", () => {
    expect(decidePainEvent({ ...pain, score: 6 }, context())).toMatchObject({ row: "c", result: "end_session" });
  });
});

test("[SAFE-03] the daily question gives its alerts, its lock and its flags", () => {
  const answers = {
    fall: "not-hurt",
    chestPain: true,
    fainting: false,
    weaknessOrNumbness: false,
    bladderOrBowel: false,
    suddenPain: null,
  } as const;
  const decision = decideTold({ kind: "daily-check", answers });
  expect(decision.alerts.map(({ id }) => id)).toEqual(["ALERT-07", "ALERT-02"]);
  expect(decision).toMatchObject({ lock: "all", flags: ["F_CARDIAC"], isPainfulDay: false });
});

test("[SAFE-06] [SAFE-04] effort and dizziness name the exercise", () => {
  const text = "Dizziness or very hard effort in march.";
  expect(alertsOfTold({ kind: "effort", rpe: 9, exercise: "march", sessionId: null })).toEqual([
    ["ALERT-09", "SAFE-06", text],
  ]);
  expect(alertsOfTold({ kind: "effort", rpe: 8, exercise: "march", sessionId: null })).toEqual([]);
  expect(alertsOfTold({ kind: "dizzy", exercise: "march" })).toEqual([["ALERT-09", "SAFE-04", text]]);
  expect(alertsOfTold({ kind: "dizzy", exercise: null })[0]?.[2]).toBe("Dizziness or very hard effort in daily life.");
});

test("[ASSESS-05] [ALERT-14] a test result and a wish to unlock reach the therapist", () => {
  const result = {
    test: "tug",
    score: 14,
    unit: "s",
    band: null,
    cutoff: 12,
    norm: "no_norm",
    fallRisk: true,
    change: null,
    trend: null,
    validity: "valid",
    source: "manual",
  } as const;
  expect(alertsOfTold({ kind: "assessment", result })[0]?.[0]).toBe("ALERT-10");
  expect(alertsOfTold({ kind: "unlock-request", item: "stomp" })).toEqual([
    ["ALERT-14", "MX-02", "Unlock decision needed: stomp."],
  ]);
});

test("what a therapist decides raises no alert", () => {
  expect(decideTold({ kind: "hold-cleared", note: "seen" })).toEqual(nothing);
});
