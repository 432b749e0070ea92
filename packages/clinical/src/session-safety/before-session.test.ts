import { describe, expect, test } from "vitest";
import { type DailyAnswers, decideDailyQuestion } from "./daily-question.ts";
import { mayStartExercise, needsHelper, needsSpineChecks } from "./helper.ts";
import { problemsOfPlace } from "./place.ts";
import { judgePreCheck, PRE_CHECK, type PreCheckAnswers } from "./pre-check.ts";

const allYes: PreCheckAnswers = Object.fromEntries(PRE_CHECK.map(({ id }) => [id, true]));

describe("[SAFE-01] the pre-check", () => {
  test("starts when everything is a yes", () => {
    expect(judgePreCheck(allYes)).toEqual({ mayStart: true, advice: [] });
  });

  test.each(PRE_CHECK)("a no to $id keeps it from starting, with advice", ({ id, advice }) => {
    expect(judgePreCheck({ ...allYes, [id]: false })).toEqual({ mayStart: false, advice: [{ id, text: advice }] });
    expect(advice).not.toBe("");
  });

  test("what is not answered is no yes, and needs no advice yet", () => {
    expect(judgePreCheck({})).toEqual({ mayStart: false, advice: [] });
  });
});

test("[SAFE-02] in tier C, or with F_COGNITION, a helper presses before each exercise", () => {
  const nobody = new Set<never>();
  expect(needsHelper("C", nobody)).toBe(true);
  expect(needsHelper("B", new Set(["F_COGNITION"]))).toBe(true);
  expect(needsHelper("B", new Set(["F_COG_MILD"]))).toBe(false);
  expect(mayStartExercise("C", nobody, false)).toBe(false);
  expect(mayStartExercise("C", nobody, true)).toBe(true);
  expect(mayStartExercise("A", nobody, false)).toBe(true);
});

test("[EX-VIEW-SPINE] a spine that was hurt, shortened or rounded is watched", () => {
  const flags = ["F_VFX", "F_HTLOSS", "F_KYPHOSIS", "F_FALL"] as const;
  expect(flags.map((flag) => needsSpineChecks(new Set([flag])))).toEqual([true, true, true, false]);
});

describe("[SAFE-03] the daily question", () => {
  const nothing: DailyAnswers = {
    fall: "no",
    chestPain: false,
    fainting: false,
    weaknessOrNumbness: false,
    bladderOrBowel: false,
    suddenPain: null,
  };
  const decide = (answers: Partial<DailyAnswers>, ...flags: readonly "F_AFF_WATCH"[]) =>
    decideDailyQuestion({ ...nothing, ...answers }, new Set(flags));

  test("no to everything: the session may start", () => {
    expect(decide({})).toEqual({ maySessionStart: true, lock: "none", alerts: [], flags: [] });
  });

  test.each([
    [{ chestPain: true }, "F_CARDIAC", "new chest pain"],
    [{ fainting: true }, "F_SYNCOPE", "fainting"],
    [{ weaknessOrNumbness: true }, "F_NEURO", "new weakness or numbness"],
    [{ bladderOrBowel: true }, "F_NEURO", "loss of bladder or bowel control"],
  ] as const)("[ALERT-07] %j is a red flag and a hold", (answers, flag, text) => {
    expect(decide(answers)).toMatchObject({
      maySessionStart: false,
      lock: "all",
      flags: [flag],
      alerts: [{ id: "ALERT-07", urgency: "urgent", rule: "SAFE-03", text: expect.stringContaining(text) }],
    });
  });

  test("several signs are one alert, and each its flag", () => {
    const { alerts, flags } = decide({ bladderOrBowel: true, chestPain: true, weaknessOrNumbness: true });
    expect(alerts.map(({ text }) => text)).toEqual([
      "Red flag: new chest pain, new weakness or numbness, loss of bladder or bowel control. On HOLD; medical review needed.",
    ]);
    expect(flags).toEqual(["F_CARDIAC", "F_NEURO"]);
  });

  test("[ALERT-02] [FALL-11] a fall without an injury locks standing work", () => {
    expect(decide({ fall: "not-hurt" })).toMatchObject({
      maySessionStart: false,
      lock: "standing",
      alerts: [{ id: "ALERT-02", urgency: "same_day", rule: "SAFE-03" }],
    });
  });

  test("[ALERT-01] [FALL-11] a fall with an injury is urgent", () => {
    expect(decide({ fall: "hurt" })).toMatchObject({
      lock: "standing",
      alerts: [{ id: "ALERT-01", urgency: "urgent", rule: "SAFE-03", text: expect.stringContaining("with an injury") }],
    });
  });

  test("[PAIN-03] sudden pain is judged as before a session", () => {
    const suddenPain = { site: "hip", score: 1 } as const;
    expect(decide({ suddenPain })).toMatchObject({ lock: "all", alerts: [{ id: "ALERT-03" }] });
    expect(decide({ suddenPain }, "F_AFF_WATCH")).toMatchObject({ lock: "all", alerts: [{ id: "ALERT-04" }] });
    expect(decide({ suddenPain: { site: "back", score: 1 } }, "F_AFF_WATCH").alerts[0]?.id).toBe("ALERT-03");
  });

  test("[CHO-13] of a fall and a pain both are told, and the wider lock holds", () => {
    const { lock, alerts } = decide({ fall: "hurt", suddenPain: { site: "back", score: 6 } });
    expect([lock, alerts.map(({ id }) => id)]).toEqual(["all", ["ALERT-03", "ALERT-01"]]);
  });
});

describe("[SAFE-07] the place", () => {
  const kitchen = { supports: ["counter"], footwear: "shoes", floor: "hard" } as const;

  test("a counter or a wall supports standing work, a chair never does", () => {
    expect(problemsOfPlace("single_leg_stand", kitchen)).toEqual([]);
    expect(problemsOfPlace("single_leg_stand", { ...kitchen, supports: ["wall"] })).toEqual([]);
    expect(problemsOfPlace("single_leg_stand", { ...kitchen, supports: ["chair"] })).toEqual(["no-support"]);
    expect(problemsOfPlace("sit_to_stand", { ...kitchen, supports: [] })).toEqual(["no-support"]);
  });

  test("work against a wall needs a wall, and seated work nothing", () => {
    expect(problemsOfPlace("wall_slide", kitchen)).toEqual(["no-support"]);
    expect(problemsOfPlace("wall_slide", { ...kitchen, supports: ["wall"] })).toEqual([]);
    expect(problemsOfPlace("knee_extension", { ...kitchen, supports: [] })).toEqual([]);
  });

  test("socks slip on a hard floor", () => {
    expect(problemsOfPlace("march", { ...kitchen, footwear: "socks" })).toEqual(["socks-on-hard-floor"]);
    expect(problemsOfPlace("march", { ...kitchen, footwear: "socks", floor: "soft" })).toEqual([]);
    expect(problemsOfPlace("march", { ...kitchen, footwear: "barefoot" })).toEqual([]);
  });
});
