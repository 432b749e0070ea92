import { describe, expect, test } from "vitest";
import { alarmTonesDue, decideFall, FALL_STAGES, fallStagesDue, stagesUntil } from "./fall-response.ts";

const ids = (decision: ReturnType<typeof decideFall>) => decision.alerts.map(({ id }) => id);
const timesUntil = (elapsed: number) => stagesUntil(elapsed).map(({ at }) => at);

describe("the stages", () => {
  test.each([
    [0, [0]],
    [9.9, [0]],
    [10, [0, 10]],
    [29.9, [0, 10]],
    [30, [0, 10, 30]],
    [59, [0, 10, 30]],
    [60, [0, 10, 30, 60]],
    [500, [0, 10, 30, 60]],
  ])("[FALL-03] [FALL-04] [FALL-05] [FALL-06] [CHO-10] after %d s: %j", (elapsed, times) => {
    expect(timesUntil(elapsed)).toEqual(times);
  });

  test("each comes once, however time is cut", () => {
    const moments = [-1, 0, 4, 10, 29, 31, 75];
    const due = moments.slice(1).flatMap((until, index) => fallStagesDue(moments[index] ?? -1, until));
    expect(due).toEqual(FALL_STAGES);
    expect(fallStagesDue(0, 9)).toEqual([]);
  });

  test("[FALL-05] at 30 s: alarm, emergency screen, both are told, standing work is locked", () => {
    const does = FALL_STAGES.find(({ rule }) => rule === "FALL-05")?.does;
    expect(does).toEqual([
      "alarm-tone",
      "emergency-screen",
      "tell-therapist",
      "tell-emergency-contact",
      "lock-standing",
    ]);
  });

  test("[FALL-06] from 60 s an alarm every 10 s", () => {
    expect(alarmTonesDue(0, 59)).toBe(0);
    expect(alarmTonesDue(59, 60)).toBe(1);
    expect(alarmTonesDue(60, 69)).toBe(0);
    expect(alarmTonesDue(60, 95)).toBe(3);
  });
});

describe("the answers", () => {
  test.each([
    [null, "FALL-05"],
    [{ answer: "fallen_ok", at: 3 }, "FALL-08"],
    [{ answer: "not_fallen", at: 3 }, "FALL-07"],
    [{ answer: "need_help", at: 3 }, "FALL-09"],
    [{ answer: "fallen_ok", at: 30 }, "FALL-10"],
  ] as const)("%j: the alert names the rule %s that decided", (answered, rule) => {
    const { alerts, rule: decided } = decideFall(answered, 2);
    expect([decided, alerts.map((alert) => alert.rule)]).toEqual([rule, [rule]]);
  });

  test("[FALL-05] none: urgent, standing work is locked", () => {
    const decision = decideFall(null, 0);
    expect(decision).toMatchObject({ rule: "FALL-05", session: "end", lock: "standing", showsEmergency: true });
    expect(decision.alerts).toEqual([
      expect.objectContaining({
        id: "ALERT-01",
        urgency: "urgent",
        text: "Possible fall, no answer at 30 s. Standing work locked.",
      }),
    ]);
  });

  test.each([0, 6, 29.9])("[FALL-07] did not fall, at %d s: on after a seated check", (at) => {
    expect(decideFall({ answer: "not_fallen", at }, 1)).toEqual({
      rule: "FALL-07",
      session: "resume_after_seated_check",
      lock: "none",
      alerts: [],
      showsEmergency: false,
    });
  });

  test("[FALL-07] [ALERT-11] from the second one in a week the therapist gets in touch", () => {
    expect([0, 1, 2, 3].map((falls) => ids(decideFall({ answer: "not_fallen", at: 5 }, falls)))).toEqual([
      [],
      [],
      ["ALERT-11"],
      ["ALERT-11"],
    ]);
  });

  test("[ALERT-11] and reads why", () => {
    const { alerts } = decideFall({ answer: "not_fallen", at: 5 }, 2);
    expect(alerts.map(({ text }) => text)).toEqual(["Needs contact: repeated false falls."]);
  });

  test("[FALL-08] fell but OK: told by the next working day", () => {
    expect(decideFall({ answer: "fallen_ok", at: 14 }, 5)).toMatchObject({
      rule: "FALL-08",
      session: "end",
      lock: "standing",
      showsEmergency: false,
      alerts: [{ id: "ALERT-02", urgency: "same_day" }],
    });
  });

  test.each([0, 4, 30, 90])("[FALL-09] help, at %d s: the emergency screen at once", (at) => {
    expect(decideFall({ answer: "need_help", at }, 0)).toMatchObject({
      rule: "FALL-09",
      session: "end",
      lock: "standing",
      showsEmergency: true,
      alerts: [{ id: "ALERT-01", text: "Possible fall, help requested. Standing work locked." }],
    });
  });

  test.each(["not_fallen", "fallen_ok"] as const)(
    "[FALL-10] [CHO-9] %s from 30 s on: the alert stays, the answer beside it",
    (answer) => {
      const decision = decideFall({ answer, at: 30 }, 4);
      expect(decision).toMatchObject({ rule: "FALL-10", session: "end", lock: "standing", showsEmergency: false });
      expect(ids(decision)).toEqual(["ALERT-01"]);
      const said = answer === "not_fallen" ? "did not fall" : "fell but OK";
      expect(decision.alerts[0]?.text).toContain(`no answer at 30 s; then: ${said}`);
    },
  );
});
