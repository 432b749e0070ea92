import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { gate } from "../gating/gate.ts";
import { isPermitted } from "../gating/unlock.ts";
import { dayInMarch, fellOn, intakeOn, readOn, told } from "../testing/chart.ts";
import type { Chart } from "./chart.ts";

const on = (day: number) => localDate(dayInMarch(day));
const tierOn = (day: number, ...chart: Chart) => readOn(day, ...chart).status.tier;

describe("[INT-26] a fall-risk result", () => {
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
  const tested = told(2, { kind: "assessment", result });

  test("adds F_FALL, through a new intake, until the therapist removes it", () => {
    expect(readOn(3, intakeOn(1), tested, intakeOn(3, {}, 2)).status.flags.has("F_FALL")).toBe(true);
    const removed = told(4, { kind: "fall-risk-removed", note: "tested again in the clinic" });
    expect(readOn(4, intakeOn(1), tested, removed).status.flags.has("F_FALL")).toBe(false);
  });
});

describe("[TIER-06] [INT-25] a therapist's tier", () => {
  const set = (day: number, tier: "A" | "B" | "C", reason = "") => told(day, { kind: "tier-set", tier, reason });

  test("is raised freely, and lowered only after asking again, with a reason", () => {
    const frail = intakeOn(1, { age: 83 });
    expect(tierOn(2, frail, set(2, "C"))).toBe("C");
    expect(tierOn(2, frail, set(2, "A", "very fit"))).toBe("B");
    expect(tierOn(3, frail, intakeOn(2, { age: 83 }, 2), set(3, "A"))).toBe("B");
    expect(tierOn(3, frail, intakeOn(2, { age: 83 }, 2), set(3, "A", "very fit"))).toBe("A");
  });

  test("[CHA-5] needs new answers after whatever asked for care", () => {
    const again = [intakeOn(1, { age: 83 }), intakeOn(2, { age: 83 }, 2), fellOn(3)] as const;
    expect(tierOn(4, ...again, set(4, "A", "very fit"))).toBe("B");
  });

  test("[CHA-5] may be lowered after new answers that nothing serious followed", () => {
    const harmless = told(3, { kind: "effort", rpe: 4, exercise: "march", sessionId: null });
    const again = [intakeOn(1, { age: 83 }), intakeOn(2, { age: 83 }, 2), harmless] as const;
    expect(readOn(4, ...again).hasAskedAgain).toBe(true);
    expect(tierOn(4, ...again, set(4, "A", "very fit"))).toBe("A");
  });
});

describe("[MX-02] an approval", () => {
  const approve = (day: number, until: string | null = null) =>
    told(day, { kind: "approval", item: "squat", until, reason: "good control" });

  test("opens what is locked, until its last day", () => {
    const reading = readOn(10, intakeOn(1), approve(2, dayInMarch(9)));
    const verdict = gate("squat", reading.status);
    expect(isPermitted(verdict, reading.approvals, on(9))).toBe(true);
    expect(isPermitted(verdict, reading.approvals, on(10))).toBe(false);
  });

  test("[CHA-4] of what is blocked does not count", () => {
    const reading = readOn(3, intakeOn(1, { fractureSites: ["hip"], weeksSinceFracture: 2 }), approve(2));
    expect(reading.approvals).toEqual([]);
  });
});

test("[INT-24] the therapist may ask for new answers; they end what asked for them", () => {
  const ask = told(2, { kind: "intake-asked", note: "" });
  expect(readOn(3, intakeOn(1), ask).intakeEvents).toEqual(["therapist-asks"]);
  expect(readOn(4, intakeOn(1), ask, intakeOn(3, {}, 2)).intakeEvents).toEqual([]);
});

test("[PAIN-03] a personal level is kept until it is taken back", () => {
  const level = (day: number, value: number | null) => told(day, { kind: "pain-level-set", level: value, note: "" });
  expect(readOn(3, intakeOn(1), level(2, 3)).context.personalStop).toBe(3);
  expect(readOn(4, intakeOn(1), level(2, 3), level(3, null)).context.personalStop).toBeNull();
});
