import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import type { ChartEntry } from "../chart/chart.ts";
import { decideEvent } from "../chart/decide-event.ts";
import { readChart } from "../chart/read-chart.ts";
import { dayInMarch, intakeOn, told } from "../testing/chart.ts";
import type { ClinicChange, ClinicHistory } from "./clinic-history.ts";

const setOn = (day: number, number: ClinicChange["number"], value: number): ClinicHistory => [
  { number, value, from: dayInMarch(day) },
];
const hurtsOn = (day: number, score: number): ChartEntry =>
  told(day, {
    kind: "pain",
    phase: "after",
    score,
    site: "other",
    onset: "usual",
    exercise: null,
    sessionId: null,
  });
const read = (chart: readonly ChartEntry[], clinic: ClinicHistory, day = 20) =>
  readChart(chart, localDate(dayInMarch(day)), clinic);

/** What is decided from the last entry. */
const alertsOf = (chart: readonly ChartEntry[], clinic: ClinicHistory): readonly string[] => {
  const last = chart.at(-1);
  if (last?.is !== "event") throw new Error("the last entry is no event");
  return decideEvent(last.event, read(chart, clinic).context).alerts.map(({ id }) => id);
};

describe("[GEN-07] a chart is read by the numbers of the clinic", () => {
  test("[PAIN-03] of row b, from their day on: what happened before is not judged anew", () => {
    const clinic = setOn(10, "painSevere", 7);
    expect(read([intakeOn(1), hurtsOn(9, 7)], clinic).status.tier).toBe("A");
    expect(alertsOf([intakeOn(1), hurtsOn(9, 7)], clinic)).toEqual(["ALERT-05"]);
    expect(read([intakeOn(1), hurtsOn(10, 7)], clinic).status.tier).toBe("HOLD");
    expect(alertsOf([intakeOn(1), hurtsOn(10, 7)], clinic)).toEqual(["ALERT-03"]);
    expect(alertsOf([intakeOn(1), hurtsOn(10, 6)], clinic)).toEqual(["ALERT-05"]);
  });

  test("[PAIN-03] a lock stays when the number is set back", () => {
    const clinic = [...setOn(5, "painSevere", 7), ...setOn(12, "painSevere", 8)];
    expect(read([intakeOn(1), hurtsOn(10, 7)], clinic).status.tier).toBe("HOLD");
  });

  test.each([
    ["painStrong", 5, 5, ["ALERT-05"]],
    ["painStop", 3, 3, ["ALERT-06"]],
    ["painRise", 1, 1, ["ALERT-06"]],
  ] as const)(
    "[PAIN-03] of rows c and d: %s %i makes a pain of %i one that is told",
    (number, value, score, expected) => {
      // What is usual: 2 where the level decides, 0 where the rise does.
      const chart = [intakeOn(1, { painNow: number === "painRise" ? 0 : 2 }), hurtsOn(10, score)];
      expect(alertsOf(chart, setOn(10, number, value))).toEqual(expected);
      expect(alertsOf(chart, [])).not.toEqual(expected);
    },
  );

  test("[INT-08] one fall is a high risk where the clinic says so, for answers from that day on", () => {
    const clinic = setOn(10, "fallsForHighRisk", 1);
    expect(read([intakeOn(10, { fallsLastYear: 1 })], clinic).status.tier).toBe("C");
    expect(read([intakeOn(9, { fallsLastYear: 1 })], clinic).status.tier).toBe("B");
    expect(read([intakeOn(10, { fallsLastYear: 0 })], clinic).status.tier).toBe("A");
  });

  test("[MX-02] an unlock without a last day holds as long as the clinic says", () => {
    const approval = told(10, { kind: "approval", item: "squat", until: null, reason: "Strong enough." });
    const until = (clinic: ClinicHistory) => read([intakeOn(1), approval], clinic).approvals[0]?.until;
    expect(until([])).toBe("2026-06-08");
    expect(until(setOn(10, "approvalDays", 14))).toBe("2026-03-24");
    expect(until(setOn(11, "approvalDays", 14))).toBe("2026-06-08");
  });

  test("[ASSESS-04, PROG-13] and says which of them hold today", () => {
    const clinic = [...setOn(10, "retestDays", 42), ...setOn(10, "reviewDays", 14)];
    expect(read([], clinic, 9).context.numbers).toMatchObject({ retestDays: 28, reviewDays: 28 });
    expect(read([], clinic, 10).context.numbers).toMatchObject({ retestDays: 42, reviewDays: 14 });
  });
});
