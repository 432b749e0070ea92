import { expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { dayInMarch, intakeOn, told } from "../testing/chart.ts";
import { eventContext } from "../testing/event-context.ts";
import { decidePainEvent, UNKNOWN_PATIENT } from "./decide-event.ts";
import { readChart } from "./read-chart.ts";

const today = localDate(dayInMarch(5));

test("[GEN-01] of a patient of whom nothing is known, a new pain in the thigh is the most serious one", () => {
  const pain = { phase: "during", score: 1, site: "thigh", onset: "new", exercise: null } as const;
  const { row, lock, alerts } = decidePainEvent(pain, UNKNOWN_PATIENT);
  expect([row, lock, alerts.map(({ id }) => id)]).toEqual(["a", "all", ["ALERT-04"]]);
  expect(alerts[0]?.text).toContain("bisphosphonate or denosumab");
  expect(UNKNOWN_PATIENT.falseFalls).toEqual([]);
});

test("[TIER-05] an empty chart knows nothing and permits nothing", () => {
  expect(readChart([], today, [])).toEqual({
    intake: null,
    status: { tier: null, flags: new Set(), standingLock: null },
    decidedTier: null,
    trainings: [],
    approvals: [],
    context: eventContext(),
    intakeEvents: [],
    hasAskedAgain: false,
  });
});

test("[INT-25] the first intake is no answering again", () => {
  expect(readChart([intakeOn(1)], today, []).hasAskedAgain).toBe(false);
});

test("[TIER-06] a tier that was set before the first intake is none: there was nothing to set it against", () => {
  const set = told(1, { kind: "tier-set", tier: "C", reason: "looks frail" });
  expect(readChart([set], today, []).status.tier).toBeNull();
  expect(readChart([set, intakeOn(2)], today, []).status.tier).toBe("A");
});

test("[MX-05] what was done in the clinic changes nothing of what the patient may do", () => {
  const entry = {
    kind: "clinic-entry",
    entry: "heat",
    date: dayInMarch(2),
    area: "back",
    minutes: 10,
    note: "",
  } as const;
  expect(readChart([intakeOn(1), told(2, entry)], today, [])).toEqual(readChart([intakeOn(1)], today, []));
});
