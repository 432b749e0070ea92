import { describe, expect, test } from "vitest";
import { HEALTH_CHANGES, type HealthChange, hasUnaskedChange } from "../screening/intake-schedule.ts";
import { intakeOn, readOn, told } from "../testing/chart.ts";
import { decideEvent, UNKNOWN_PATIENT } from "./decide-event.ts";

describe("[INT-24] [CHA-10] what the patient tells by itself", () => {
  const change = (day: number, what: HealthChange) => told(day, { kind: "health-change", what });

  test.each(HEALTH_CHANGES)("%s puts the questions before the next exercise, until they are answered", (what) => {
    const reading = readOn(3, intakeOn(1), change(2, what));
    expect(reading.intakeEvents).toEqual([what]);
    expect(hasUnaskedChange(reading.intakeEvents)).toBe(true);
    expect(hasUnaskedChange(readOn(4, intakeOn(1), change(2, what), intakeOn(3, {}, 2)).intakeEvents)).toBe(false);
  });

  test.each(["fall", "therapist-asks"] as const)("%s does not: it has ways of its own", (event) => {
    expect(hasUnaskedChange([event])).toBe(false);
  });

  test("a broken bone counts as a recent one, and a tier C is told", () => {
    const reading = readOn(3, intakeOn(1), change(2, "fracture"));
    expect([reading.status.tier, ...reading.status.flags]).toEqual(["C", "F_RECENT_FX"]);
    expect(readOn(3, intakeOn(1), change(2, "surgery")).status.tier).toBe("A");
    expect(readOn(4, intakeOn(1), change(2, "fracture"), intakeOn(3, {}, 2)).status.tier).toBe("A");
    const tellsC = (what: HealthChange) =>
      decideEvent({ id: "x", at: "2026-03-02T10:00:00+01:00", kind: "health-change", what }, UNKNOWN_PATIENT).alerts;
    expect(tellsC("fracture")).toMatchObject([{ id: "ALERT-13", rule: "INT-24" }]);
    expect(tellsC("hospital-stay")).toEqual([]);
  });

  test("[INT-25] what was asked again before it, was not asked again after it", () => {
    expect(readOn(3, intakeOn(1), intakeOn(2, {}, 2)).hasAskedAgain).toBe(true);
    expect(readOn(4, intakeOn(1), intakeOn(2, {}, 2), change(3, "hospital-stay")).hasAskedAgain).toBe(false);
  });
});
