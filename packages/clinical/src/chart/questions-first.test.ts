import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { HEALTH_CHANGES, type HealthChange } from "../screening/intake-schedule.ts";
import { dayInMarch, intakeOn, readOn, told } from "../testing/chart.ts";
import type { Chart } from "./chart.ts";
import { questionsFirst } from "./questions-first.ts";

const trained = (day: number) => told(day, { kind: "effort", rpe: 4, exercise: "march", sessionId: null });
const changed = (day: number, what: HealthChange) => told(day, { kind: "health-change", what });
const firstOn = (day: number, ...chart: Chart) => questionsFirst(readOn(day, ...chart), localDate(dayInMarch(day)));

describe("[CHA-10] the questions come first", () => {
  test.each(HEALTH_CHANGES)("after %s, until they are answered", (what) => {
    expect(firstOn(3, intakeOn(1), changed(2, what))).toBe("change");
    expect(firstOn(4, intakeOn(1), changed(2, what), intakeOn(3, {}, 2))).toBeNull();
  });

  test("not where nothing was asked yet: then they come anyway", () => {
    expect(firstOn(3, changed(2, "surgery"))).toBeNull();
  });

  test("not after a fall, and not because the therapist asks", () => {
    expect(firstOn(3, intakeOn(1), told(2, { kind: "intake-asked", note: "" }))).toBeNull();
  });
});

describe("[PROG-09] [CHA-9] back after two weeks", () => {
  const began = [intakeOn(1), trained(2)] as const;

  test("from the fourteenth day on", () => {
    expect(firstOn(15, ...began)).toBeNull();
    expect(firstOn(16, ...began)).toBe("gap");
  });

  test("until they were answered at the end of it", () => {
    expect(firstOn(16, ...began, intakeOn(16, {}, 2))).toBeNull();
    expect(firstOn(18, ...began, intakeOn(16, {}, 2))).toBeNull();
    expect(firstOn(18, ...began, intakeOn(4, {}, 2))).toBe("gap");
  });

  test("and no more once the day has begun", () => {
    expect(firstOn(16, ...began, trained(16))).toBeNull();
  });

  test("[CHO-24] nobody who never began has been away", () => {
    expect(firstOn(31, intakeOn(1))).toBeNull();
  });

  test("[INT-24] whoever was away longer than reports are read is told by the age of the answers", () => {
    const last = localDate("2026-05-29");
    const next = localDate("2026-05-30");
    const reading = readOn(1, intakeOn(1));
    expect([questionsFirst(reading, last), questionsFirst(reading, next)]).toEqual([null, "gap"]);
  });

  test("a change is told before it", () => {
    expect(firstOn(20, ...began, changed(3, "surgery"))).toBe("change");
  });
});
