import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { dayInMarch, type Told, told } from "../testing/chart.ts";
import type { ChartEvent, PatientEvent } from "./chart-event.ts";
import { decideEvent, type EventContext } from "./decide-event.ts";

const context = (known: Partial<EventContext> = {}): EventContext => ({
  flags: new Set(),
  boneMedicines: [],
  painBaseline: null,
  personalStop: null,
  falseFalls: [],
  numbers: SPECIFIED_NUMBERS,
  clinic: [],
  ...known,
});

const eventOf = (event: Told<ChartEvent>): ChartEvent => {
  const entry = told(20, event);
  return entry.is === "event" ? entry.event : expect.fail();
};
const decide = (event: Told<ChartEvent>, known = context()) => decideEvent(eventOf(event), known);
const alertsOf = (event: Told<ChartEvent>, known = context()) =>
  decide(event, known).alerts.map(({ id, rule, text }) => [id, rule, text]);

const nothing = { alerts: [], lock: "none", flags: [], isPainfulDay: false };

describe("a fall", () => {
  const fall = {
    kind: "fall",
    fallId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    trigger: "vanished",
    answered: null,
    elapsed: 30,
    exercise: "march",
  } as const satisfies Told<PatientEvent>;

  test("[FALL-05] that nobody answers for locks standing work; [CHA-7] [FALL-06] and is told again at 60 s", () => {
    expect(decide(fall)).toMatchObject({ lock: "standing", flags: [] });
    expect(alertsOf(fall)[0]?.slice(0, 2)).toEqual(["ALERT-01", "FALL-05"]);
    expect(alertsOf({ ...fall, elapsed: 59 })[0]?.[1]).toBe("FALL-05");
    expect(decide({ ...fall, elapsed: 60 })).toMatchObject({ lock: "standing" });
    expect(alertsOf({ ...fall, elapsed: 60 })).toEqual([
      ["ALERT-01", "FALL-06", "Possible fall, no answer at 60 s. Standing work locked."],
    ]);
  });

  test("[FALL-10] answered after 60 s is no more silence", () => {
    const answered = { answer: "not_fallen", at: 70 } as const;
    expect(alertsOf({ ...fall, answered, elapsed: 70 })[0]?.[1]).toBe("FALL-10");
  });

  test("[CHA-8] [FALL-07] that was none locks nothing; the second within seven days is told", () => {
    const answered = { answer: "not_fallen", at: 5 } as const;
    const none = { ...fall, answered, elapsed: 5 };
    const lastWeek = (day: number) => context({ falseFalls: [localDate(dayInMarch(day))] });
    expect(decide(none)).toEqual(nothing);
    expect(alertsOf(none, lastWeek(14)).map(([id]) => id)).toEqual(["ALERT-11"]);
    expect(alertsOf(none, lastWeek(13))).toEqual([]);
  });
});
