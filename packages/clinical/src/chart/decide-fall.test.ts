import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { dayInMarch, type Told } from "../testing/chart.ts";
import { alertsOfTold, decideTold } from "../testing/decide-told.ts";
import { eventContext } from "../testing/event-context.ts";
import type { PatientEvent } from "./chart-event.ts";

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
    expect(decideTold(fall)).toMatchObject({ lock: "standing", flags: [] });
    expect(alertsOfTold(fall)[0]?.slice(0, 2)).toEqual(["ALERT-01", "FALL-05"]);
    expect(alertsOfTold({ ...fall, elapsed: 59 })[0]?.[1]).toBe("FALL-05");
    expect(decideTold({ ...fall, elapsed: 60 })).toMatchObject({ lock: "standing" });
    expect(alertsOfTold({ ...fall, elapsed: 60 })).toEqual([
      ["ALERT-01", "FALL-06", "Possible fall, no answer at 60 s. Standing work locked."],
    ]);
  });

  test("[FALL-10] answered after 60 s is no more silence", () => {
    const answered = { answer: "not_fallen", at: 70 } as const;
    expect(alertsOfTold({ ...fall, answered, elapsed: 70 })[0]?.[1]).toBe("FALL-10");
  });

  test("[CHA-8] [FALL-07] that was none locks nothing; the second within seven days is told", () => {
    const answered = { answer: "not_fallen", at: 5 } as const;
    const none = { ...fall, answered, elapsed: 5 };
    const lastWeek = (day: number) => eventContext({ falseFalls: [localDate(dayInMarch(day))] });
    expect(decideTold(none)).toEqual(nothing);
    expect(alertsOfTold(none, lastWeek(14)).map(([id]) => id)).toEqual(["ALERT-11"]);
    expect(alertsOfTold(none, lastWeek(13))).toEqual([]);
  });
});
